package io.kindline.infrastructure.live;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * One word from node to node, as PostgreSQL carries it.
 *
 * @param node who says it
 * @param number how many words of an event the node has said, with this one; a beat, which is
 *     empty, repeats the last
 * @param text the event, {@link #BEAT} or {@link #FAREWELL}
 */
record Word(UUID node, long number, String text) {
    static final String BEAT = "";
    static final String FAREWELL = "-";

    /** PostgreSQL takes less than 8,000 bytes. */
    private static final int BYTES_MAX = 7_900;

    /** The word of a notification; empty for what is none of ours. */
    static Optional<Word> parse(String carried) {
        String[] parts = carried.split(":", 3);
        try {
            return parts.length == 3
                    ? Optional.of(
                            new Word(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isEvent() {
        return !text.equals(BEAT) && !text.equals(FAREWELL);
    }

    String carried() {
        return node + ":" + number + ":" + text;
    }

    /** False for what cannot be carried: its number will be missing, so the others ask anew. */
    boolean fits() {
        return carried().getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX;
    }
}
