package io.kindline.domain.operators;

import java.util.Locale;

/** The word by which a person signs in: lower case, 2 to 60 of a-z, 0-9, dot, dash, underscore. */
public record Account(String value) {
    private static final String FORM = "[a-z0-9][a-z0-9._-]{1,59}";

    /**
     * @throws IllegalArgumentException when the word has another form
     */
    public Account {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("not an account: 2 to 60 of a-z 0-9 . - _");
        }
    }

    /** Reads {@code " OP01 "} and {@code op01} alike. */
    public static Account of(String typed) {
        return new Account(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether {@link #of} would take what was typed. */
    public static boolean isWellFormed(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).matches(FORM);
    }
}
