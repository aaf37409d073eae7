package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Letter;
import io.kindline.domain.relays.Letters;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/**
 * Keeps what an operator writes together with a subscriber (S13), for whoever holds the contact.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class KeepLetter {
    private final RelayBook book;
    private final Letters letters;

    public KeepLetter(RelayBook book, Letters letters) {
        this.book = book;
        this.letters = letters;
    }

    /** In which contact, and the words as they are now. */
    public record Command(ContactId contact, String words) {
        @Override
        public String toString() {
            return "KeepLetter[" + contact + "]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        record Kept() implements Outcome {}

        /** There is no such contact in the actor's hands. */
        record NotYours() implements Outcome {}

        record TooLong() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact =
                book.contacts()
                        .visible(actor, command.contact())
                        .filter(found -> found.holder().equals(Optional.of(actor.id())));
        if (contact.isEmpty()) {
            return new Outcome.NotYours();
        }
        if (command.words().length() > Letter.LENGTH_MAX) {
            return new Outcome.TooLong();
        }
        letters.keep(
                new Letter(
                        contact.get().id(),
                        contact.get().head().subscriber(),
                        contact.get().head().brand(),
                        command.words(),
                        actor.id(),
                        book.now()));
        return new Outcome.Kept();
    }
}
