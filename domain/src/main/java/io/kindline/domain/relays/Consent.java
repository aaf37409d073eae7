package io.kindline.domain.relays;

import java.time.Instant;

/** A yes, in the words in which it was said. */
public record Consent(How how, Heard words, Instant at) {

    /** By what way it reached us. */
    public enum How {
        TEXT,
        /** He rang the service number. */
        CALL_BACK,
        /** He told one of us, who wrote it down. */
        TOLD
    }
}
