package io.kindline.domain.shared;

/**
 * Two did something at once and this one was later. Nothing is stored; whoever runs the use case
 * runs it again from the start, so that it decides on what is true now.
 */
public abstract class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected Conflict(String message) {
        super(message);
    }
}
