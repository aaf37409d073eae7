package io.kindline.domain.distress;

import java.io.Serial;

/** A line of a list of signals is none. */
public final class MalformedSignals extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1;

    private final int line;
    private final String text;

    MalformedSignals(int line, String text, Throwable cause) {
        super("line " + line + " is no signal: " + text, cause);
        this.line = line;
        this.text = text;
    }

    /** Its number; the first line is 1. */
    public int line() {
        return line;
    }

    /** What stands there. */
    public String text() {
        return text;
    }
}
