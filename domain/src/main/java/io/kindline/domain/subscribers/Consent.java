package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;
import java.time.Instant;

/** Something a subscriber agreed to, when, and by which channel he said so. */
public record Consent(Kind kind, Channel channel, Instant givenAt) {

    /** What one can agree to. */
    public enum Kind {
        /** His data may be worked with to serve him. */
        DATA_PROCESSING,
        /** Offers and news may be sent. */
        MARKETING,
        /** Talks may be recorded. */
        RECORDING,
        /** We may call on his behalf. */
        MEDIATION
    }
}
