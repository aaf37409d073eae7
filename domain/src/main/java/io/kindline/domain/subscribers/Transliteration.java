package io.kindline.domain.subscribers;

/** Writes any script in plain Latin letters, as well as that can be done. */
@FunctionalInterface
public interface Transliteration {

    /** Lower-case ASCII for letters it knows; never fails. */
    String latin(String text);
}
