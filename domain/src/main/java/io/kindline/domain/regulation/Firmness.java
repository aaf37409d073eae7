package io.kindline.domain.regulation;

/** How firmly a clause holds when it stands against the subscriber's interest. */
public enum Firmness {
    /** Whoever has the authority may depart from it. */
    OPEN,
    /** Departing needs a supervisor, whatever it costs. */
    GUARDED,
    /** Never departed from, whoever asks. */
    ABSOLUTE
}
