package io.kindline.domain.subscribers;

/** How sure we are who somebody is. */
public enum Standing {
    /** Known by an address only: somebody wrote whom nobody knew. */
    PROVISIONAL,
    /** Known by the operator's records or named by staff. */
    CONFIRMED
}
