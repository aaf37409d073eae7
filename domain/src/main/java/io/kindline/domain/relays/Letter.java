package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;

/**
 * Words that an operator and a subscriber write together in a contact, as an apology or a love
 * letter (S13). They are theirs: no list, report, export or training shows them.
 *
 * @param words at most {@value #LENGTH_MAX} characters, may be empty
 */
public record Letter(
        ContactId contact,
        SubscriberId subscriber,
        BrandId brand,
        String words,
        OperatorId by,
        Instant at) {
    /** The longest letter, in characters. */
    public static final int LENGTH_MAX = 5_000;

    /**
     * @throws IllegalArgumentException when it is too long; the message does not repeat it
     */
    public Letter {
        words = words.replace("\0", "");
        if (words.length() > LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a letter has at most " + LENGTH_MAX + " characters");
        }
    }

    /** Words between two people are nobody else's. */
    @Override
    public String toString() {
        return "Letter[" + contact.value() + "]";
    }
}
