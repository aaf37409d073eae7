package io.kindline.domain.operators;

/** What an API key opens. */
public enum Scope {
    /** Bring messages of subscribers in. */
    INTAKE,
    /** Read contacts and their messages. */
    READ_CONTACTS,
    /** Find and read subscribers, masked. */
    READ_SUBSCRIBERS
}
