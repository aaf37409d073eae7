package io.kindline.domain.contacts;

/** How the subscriber felt, as the operator heard or read it (scenario S36). */
public enum Emotion {
    UNKNOWN,
    CALM,
    HAPPY,
    GRATEFUL,
    ANXIOUS,
    SAD,
    ANGRY,
    DESPERATE
}
