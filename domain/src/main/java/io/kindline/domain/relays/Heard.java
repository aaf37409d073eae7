package io.kindline.domain.relays;

/**
 * What somebody answered, as it was said; numbers, addresses and links in it are left out.
 *
 * @param words at most {@value #LENGTH_MAX} characters, may be empty
 */
public record Heard(String words) {
    /** The longest words that are kept, in characters. */
    public static final int LENGTH_MAX = 500;

    public Heard {
        words = ContactDetails.hidden(words.replaceAll("[\\p{Cc}&&[^\\n]]", "").strip());
        if (words.length() > LENGTH_MAX) {
            boolean splits = Character.isHighSurrogate(words.charAt(LENGTH_MAX - 1));
            words = words.substring(0, splits ? LENGTH_MAX - 1 : LENGTH_MAX);
        }
    }

    /** Nothing was said. */
    public static Heard nothing() {
        return new Heard("");
    }

    /** How an answer by text is to be taken. */
    public enum Sense {
        YES,
        NO,
        /** Never again. */
        STOP,
        /** Words that a person has to read. */
        WORDS
    }

    /** How the answer is to be taken: by its first word. */
    public Sense sense() {
        return Answers.senseOf(words);
    }

    @Override
    public String toString() {
        return "Heard[" + words.length() + " characters]";
    }
}
