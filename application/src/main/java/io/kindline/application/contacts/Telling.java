package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells a subscriber what became of his matter, whatever became of the contact meanwhile: by the
 * contact's own door, or where that is public in private, if a way to him is known.
 */
public final class Telling {
    private final ContactBook book;
    private final WaysOut ways;

    public Telling(ContactBook book, WaysOut ways) {
        this.book = book;
        this.ways = ways;
    }

    /** The contact if it is of a brand the actor may see. */
    public Optional<Contact> visible(Actor actor, ContactId id) {
        return book.visible(actor, id);
    }

    /**
     * Tells it in the name of a colleague.
     *
     * @throws Messages.Silenced when a word could give the person away
     */
    public void tell(Contact contact, OperatorId by, MessageText text, Instant at) {
        book.tell(
                contact, by, text, at, ways.privately(contact).orElse(contact.head().entryPoint()));
    }

    /** Goes on in private with who spoke in public; nothing is said when there is no such way. */
    public void goOnInPrivate(Contact contact, OperatorId by, MessageText text, Instant at) {
        ways.privately(contact).ifPresent(door -> book.tell(contact, by, text, at, door));
    }
}
