package io.kindline.domain.subscribers;

/** Why staff look for a person or at a number; it is asked each time and kept in the audit. */
public enum Purpose {
    HELPING_THE_CALLER,
    CHECKING_IDENTITY,
    FOLLOW_UP,
    COMPLAINT,
    EMERGENCY,
    QUALITY,
    /** The person himself asks what is kept of him, or to have it forgotten. */
    DATA_REQUEST,
    /** Something else: words are needed. */
    OTHER
}
