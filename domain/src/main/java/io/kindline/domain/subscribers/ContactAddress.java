package io.kindline.domain.subscribers;

import java.util.Optional;

/**
 * Where somebody can be reached on a channel: a phone number, a mail address, a messenger's id, as
 * it was given, freed of invisible characters. It never shows itself in full except by {@link
 * #value()}.
 *
 * @param value 1 to 320 characters without control and formatting characters
 */
public record ContactAddress(String value) {
    private static final int LENGTH_MAX = 320;

    /**
     * @throws IllegalArgumentException when nothing visible is left or it is too long; the message
     *     does not repeat it
     */
    public ContactAddress {
        value = visible(value);
        if (value.isEmpty() || value.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("an address has 1 to 320 visible characters");
        }
    }

    /** The address, or nothing when the text can be none. */
    public static Optional<ContactAddress> parse(String text) {
        String visible = visible(text);
        return visible.isEmpty() || visible.length() > LENGTH_MAX
                ? Optional.empty()
                : Optional.of(new ContactAddress(visible));
    }

    /** What staff may see: {@code *** ***-01-42}, {@code a***@example.org}, {@code ***6789}. */
    public String masked() {
        return Mask.of(value);
    }

    /** The last four digits of a long enough number; otherwise as many as may be shown. */
    public String lastDigits() {
        return value.indexOf('@') > 0 ? "" : Mask.lastDigits(value);
    }

    boolean looksLikeMail() {
        int at = value.lastIndexOf('@');
        return at > 0 && at < value.length() - 1;
    }

    boolean looksLikePhone() {
        return PhoneShape.fits(value);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
