package io.kindline.domain.escalations;

/**
 * A number as somebody dictated it in need: any shape, for a dictated number must never be refused.
 *
 * @param digits as written, 1 to {@value #LENGTH_MAX} characters
 */
public record DictatedNumber(String digits) {

    /** The longest, in characters. */
    public static final int LENGTH_MAX = 60;

    private static final int SHOWN = 4;

    /**
     * @throws IllegalArgumentException when it is blank or too long
     */
    public DictatedNumber {
        digits = digits.replace("\0", "").strip();
        if (digits.isEmpty() || digits.length() > LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a dictated number has 1 to " + LENGTH_MAX + " characters");
        }
    }

    /** Its end alone: {@code ***0142}. */
    public String masked() {
        String bare = digits.replaceAll("\\D", "");
        return "***" + (bare.length() > SHOWN ? bare.substring(bare.length() - SHOWN) : "");
    }

    /** Never the number. */
    @Override
    public String toString() {
        return masked();
    }
}
