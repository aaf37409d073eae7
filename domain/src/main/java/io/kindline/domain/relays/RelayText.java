package io.kindline.domain.relays;

import java.util.Optional;

/**
 * Words to be passed on: by which nobody can be reached.
 *
 * @param value 1 to {@value #LENGTH_MAX} characters
 */
public record RelayText(String value) {
    /** The longest words, in characters. */
    public static final int LENGTH_MAX = 450;

    /** Why words cannot be passed on. */
    public enum Flaw {
        EMPTY,
        TOO_LONG,
        /** A number, an address or a link is in them. */
        CONTACT_DETAILS
    }

    /**
     * @throws IllegalArgumentException when there is a {@link #flawOf flaw}; the message does not
     *     repeat them
     */
    public RelayText {
        Optional<Flaw> flaw = flawOf(value);
        if (flaw.isPresent()) {
            throw new IllegalArgumentException("words that cannot be passed on: " + flaw.get());
        }
        value = clean(value);
    }

    /** What stands against passing the words on. */
    public static Optional<Flaw> flawOf(String words) {
        String clean = clean(words);
        if (clean.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (clean.length() > LENGTH_MAX) {
            return Optional.of(Flaw.TOO_LONG);
        }
        return ContactDetails.areIn(clean) ? Optional.of(Flaw.CONTACT_DETAILS) : Optional.empty();
    }

    private static String clean(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\n]]", "").strip();
    }

    /** Words between two people are nobody else's. */
    @Override
    public String toString() {
        return "RelayText[" + value.length() + " characters]";
    }
}
