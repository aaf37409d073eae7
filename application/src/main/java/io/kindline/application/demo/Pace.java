package io.kindline.application.demo;

/** How busily simulated subscribers write. */
public enum Pace {
    /** Nobody new writes; whoever is in a conversation goes on with it. */
    OFF,
    SLOW,
    NORMAL,
    FAST
}
