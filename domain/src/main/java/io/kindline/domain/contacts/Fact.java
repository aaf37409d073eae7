package io.kindline.domain.contacts;

import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.UUID;

/** Something the person told us already, kept so that nobody asks again (S24). */
public record Fact(
        UUID id,
        SubscriberId subscriber,
        ContactId contact,
        String text,
        OperatorId by,
        Instant at) {

    /** The longest fact, in characters. */
    public static final int LENGTH_MAX = 1_000;

    /**
     * @throws IllegalArgumentException when it is blank or too long
     */
    public Fact {
        text = text.replace("\0", "").strip();
        if (text.isEmpty() || text.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("a fact has 1 to " + LENGTH_MAX + " characters");
        }
    }
}
