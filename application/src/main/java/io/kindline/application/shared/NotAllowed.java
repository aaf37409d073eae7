package io.kindline.application.shared;

/** The actor may not do this at all, or not in this brand. The message names no personal data. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotAllowed(String message) {
        super(message);
    }
}
