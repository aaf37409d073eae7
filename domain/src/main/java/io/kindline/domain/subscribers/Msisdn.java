package io.kindline.domain.subscribers;

/**
 * A line's number in E.164, for example {@code +79000000142}; made by {@link PhoneNumbers}.
 *
 * @param value a plus and 5 to 15 digits
 */
public record Msisdn(String value) {

    /**
     * @throws IllegalArgumentException when it is not E.164; the message does not repeat it
     */
    public Msisdn {
        if (!value.matches("\\+[1-9][0-9]{4,14}")) {
            throw new IllegalArgumentException("not a number in E.164");
        }
    }

    /** What staff may see: {@code *** ***-01-42}. */
    public String masked() {
        return Mask.of(value);
    }

    /** {@code 0142}. */
    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return "***" + Mask.lastDigits(value);
    }
}
