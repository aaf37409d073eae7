package io.kindline.application.contacts;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Participant;
import java.util.Optional;

/**
 * How a message came.
 *
 * @param heading for lists, when the text itself makes none
 * @param goesOn a contact of the same person and door that the message names; others are not gone
 *     on with
 * @param joining somebody whom an operator added to the contact that goes on; he writes, not its
 *     subscriber
 */
public record Manner(
        Writer writer,
        Optional<MessageText> heading,
        Optional<ContactId> goesOn,
        Optional<Participant.Person> joining) {

    /** A person speaks. */
    public static final Manner SPOKEN =
            new Manner(Writer.PERSON, Optional.empty(), Optional.empty(), Optional.empty());

    /** Who wrote it. */
    public enum Writer {
        PERSON,
        /** A program on the person's side: it opens nothing again and wakes nobody. */
        PROGRAM
    }

    /** Who speaks in the contact that goes on. */
    Author author() {
        return joining.<Author>map(who -> new Author.Participant(who.shownAs()))
                .orElseGet(Author.Subscriber::new);
    }
}
