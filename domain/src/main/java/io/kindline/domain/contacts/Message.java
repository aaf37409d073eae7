package io.kindline.domain.contacts;

import java.time.Instant;

/**
 * One utterance in a contact.
 *
 * @param text as it was written: line breaks and any script kept
 * @param at when it reached or left us
 */
public record Message(
        MessageId id,
        ContactId contact,
        Author author,
        MessageText text,
        Delivery delivery,
        Instant at) {

    /** The same message further on its way. */
    public Message with(Delivery changed) {
        return new Message(id, contact, author, text, changed, at);
    }
}
