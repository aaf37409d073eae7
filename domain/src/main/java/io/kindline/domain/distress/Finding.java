package io.kindline.domain.distress;

/**
 * Alarming words that were found.
 *
 * @param words as they stand in the message, for the operator to judge
 */
public record Finding(Danger danger, String words) {

    /** Never the words. */
    @Override
    public String toString() {
        return "Finding[" + danger + "]";
    }
}
