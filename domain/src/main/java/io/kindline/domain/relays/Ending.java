package io.kindline.domain.relays;

/** How a relay ended. */
public enum Ending {
    /** The words reached him, perhaps with an answer. */
    PASSED_ON,
    /** Both said yes, and each has the other's number. */
    EXCHANGED,
    DECLINED,
    /** He is never to be asked again, by anybody. */
    OPTED_OUT,
    NO_ANSWER,
    UNREACHABLE,
    /** A supervisor did not let it go. */
    REFUSED,
    /** The seeker, or who asked for him, took it back. */
    WITHDRAWN;

    /** He made known that he does not want it. */
    boolean isUnwanted() {
        return this == DECLINED || this == OPTED_OUT;
    }

    /** What may be told to the seeker, and nothing beyond. */
    public HandBack handBack() {
        return switch (this) {
            case PASSED_ON -> HandBack.PASSED_ON;
            case EXCHANGED -> HandBack.EXCHANGED;
            case WITHDRAWN -> HandBack.NOTHING;
            case DECLINED, OPTED_OUT, NO_ANSWER, UNREACHABLE, REFUSED -> HandBack.COULD_NOT_HELP;
        };
    }
}
