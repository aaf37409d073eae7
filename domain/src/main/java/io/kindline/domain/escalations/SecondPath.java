package io.kindline.domain.escalations;

/**
 * A second way to reach a person in need: a neighbour's number, an address on another channel.
 *
 * @param words 1 to {@value #LENGTH_MAX} characters
 */
public record SecondPath(String words) {

    /** The longest, in characters. */
    public static final int LENGTH_MAX = 300;

    /**
     * @throws IllegalArgumentException when it is blank or too long
     */
    public SecondPath {
        words = words.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a second way to reach somebody has 1 to " + LENGTH_MAX + " characters");
        }
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "***";
    }
}
