package io.kindline.application.demo;

/** Who plays the operator in a story. */
public enum StoryPart {
    /** The simulator plays both, the presenter looks on. */
    WATCH,
    /** The presenter himself. */
    PLAY
}
