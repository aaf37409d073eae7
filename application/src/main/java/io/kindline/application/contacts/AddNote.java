package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** A colleague writes something that only colleagues see; also in contacts that are not his. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AddNote {
    private final ContactBook book;
    private final InstantSource clock;

    public AddNote(ContactBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    public StepOutcome handle(Actor.Staff actor, ContactId id, MessageText text) {
        Optional<Contact> contact = book.visible(actor, id);
        if (contact.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        book.say(
                contact.get(),
                new Author.Note(actor.id()),
                text,
                new Delivery.None(),
                clock.instant());
        return new StepOutcome.Done(contact.get());
    }
}
