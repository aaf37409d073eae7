package io.kindline.domain.entrypoints;

/** The word by which a door is known in URLs and scripts: {@code chat}, {@code chat-614}. */
public record EntryPointKey(String value) {

    /**
     * @throws IllegalArgumentException unless it is 1 to 40 lower-case letters, digits and dashes
     */
    public EntryPointKey {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not an entry point's key: " + value);
        }
    }
}
