package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPointId;
import java.time.Instant;
import java.util.Optional;

/**
 * One utterance in a contact.
 *
 * @param text as it was written: line breaks and any script kept
 * @param at when it reached or left us
 * @param via the door it came or goes by when that is not the contact's own
 */
public record Message(
        MessageId id,
        ContactId contact,
        Author author,
        MessageText text,
        Delivery delivery,
        Instant at,
        Optional<EntryPointId> via) {

    /** A message that came or goes by the contact's own door. */
    public Message(
            MessageId id,
            ContactId contact,
            Author author,
            MessageText text,
            Delivery delivery,
            Instant at) {
        this(id, contact, author, text, delivery, at, Optional.empty());
    }

    /** The same message further on its way. */
    public Message with(Delivery changed) {
        return new Message(id, contact, author, text, changed, at, via);
    }
}
