package io.kindline.application.operators;

/** The source of bearer secrets. */
@FunctionalInterface
public interface Secrets {

    /** A new secret of 256 random bits, as letters, digits, dash and underscore. */
    String next();
}
