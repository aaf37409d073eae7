package io.kindline.domain.distress;

/**
 * What alarming words may be about: the danger that somebody is in, or the danger that he is to
 * another.
 */
public enum Danger {
    SELF_HARM,
    HEALTH,
    VIOLENCE,
    FIRE,
    LOST_OR_STRANDED,
    CHILD,
    THREAT,
    STALKING,
    BLACKMAIL,
    INSULT
}
