package io.kindline.domain.routing;

/** Whether somebody takes work now. Only who is available is offered contacts. */
public enum PresenceState {
    AVAILABLE,
    /** At work, but takes no further contacts. */
    BUSY,
    BREAK,
    TRAINING,
    OFFLINE
}
