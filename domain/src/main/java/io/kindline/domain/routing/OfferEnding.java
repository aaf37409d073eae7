package io.kindline.domain.routing;

/** How an offer ended; four different things. */
public enum OfferEnding {
    ACCEPTED,
    DECLINED,
    /** He let it pass without a word. */
    MISSED,
    /** Taken back before he answered: he went away, or the contact did. */
    WITHDRAWN
}
