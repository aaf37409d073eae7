package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import java.util.Optional;

/**
 * How a message came.
 *
 * @param heading for lists, when the text itself makes none
 * @param goesOn a contact of the same person and door that the message names; others are not gone
 *     on with
 */
public record Manner(Writer writer, Optional<MessageText> heading, Optional<ContactId> goesOn) {

    /** A person speaks. */
    public static final Manner SPOKEN =
            new Manner(Writer.PERSON, Optional.empty(), Optional.empty());

    /** Who wrote it. */
    public enum Writer {
        PERSON,
        /** A program on the person's side: it opens nothing again and wakes nobody. */
        PROGRAM
    }
}
