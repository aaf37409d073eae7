package io.kindline.domain.distress;

/** What alarming words may be about. */
public enum Danger {
    SELF_HARM,
    HEALTH,
    VIOLENCE,
    FIRE,
    LOST_OR_STRANDED,
    CHILD
}
