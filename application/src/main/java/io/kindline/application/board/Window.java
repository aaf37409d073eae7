package io.kindline.application.board;

import java.time.Duration;

/** How far back the board looks. */
public enum Window {
    HOUR(Duration.ofHours(1)),
    SHIFT(Duration.ofHours(8)),
    DAY(Duration.ofHours(24));

    private final Duration length;

    Window(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }
}
