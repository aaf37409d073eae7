package io.kindline.domain.topics;

import java.util.Optional;

/** The word by which reports and programs know a topic: {@code number-porting}. */
public record TopicKey(String value) {

    /**
     * @throws IllegalArgumentException when it is not 1 to 60 of a-z, 0-9 and dash
     */
    public TopicKey {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not the key of a topic: " + value);
        }
    }

    /** The key that was typed; empty when it cannot be one. */
    public static Optional<TopicKey> typed(String word) {
        return isWellFormed(word) ? Optional.of(new TopicKey(word)) : Optional.empty();
    }

    private static boolean isWellFormed(String word) {
        return word.matches("[a-z0-9][a-z0-9-]{0,59}");
    }
}
