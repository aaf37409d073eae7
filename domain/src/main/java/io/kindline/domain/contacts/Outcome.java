package io.kindline.domain.contacts;

/** How a contact ended: the disposition an operator chooses at wrap-up. */
public enum Outcome {
    SOLVED,
    ANSWERED,
    PROMISED,
    FORWARDED,
    /** Asked for something that is no service of ours, and helped all the same (S19). */
    HUMAN_REQUEST,
    NO_REPLY,
    ABANDONED,
    SPAM,
    REFUSED,
    /** Joined into another contact; undone by unmerging. */
    MERGED
}
