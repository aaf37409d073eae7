package io.kindline.infrastructure.shared;

/** A setting makes no sense; the message says which and what to do. Stops the start. */
final class Misconfigured extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Misconfigured(String message) {
        super(message);
    }
}
