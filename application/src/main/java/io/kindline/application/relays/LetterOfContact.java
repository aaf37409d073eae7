package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Letter;
import io.kindline.domain.relays.Letters;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** What is being written together in a contact, for whoever holds it and for nobody else (S13). */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class LetterOfContact {
    private final RelayBook book;
    private final Letters letters;

    public LetterOfContact(RelayBook book, Letters letters) {
        this.book = book;
        this.letters = letters;
    }

    /** Empty words when there is none, or the contact is not in the actor's hands. */
    public String handle(Actor.Staff actor, ContactId id) {
        return book.contacts()
                .visible(actor, id)
                .filter(found -> found.holder().filter(actor.id()::equals).isPresent())
                .flatMap(found -> letters.of(id))
                .map(Letter::words)
                .orElse("");
    }
}
