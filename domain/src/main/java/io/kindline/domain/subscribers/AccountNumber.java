package io.kindline.domain.subscribers;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of a subscriber's account with the brand.
 *
 * @param value 3 to 40 of {@code A-Z 0-9 -}
 */
public record AccountNumber(String value) {
    private static final String FORM = "[A-Z0-9][A-Z0-9-]{2,39}";

    /**
     * @throws IllegalArgumentException when it is none; the message does not repeat it
     */
    public AccountNumber {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("an account number is 3 to 40 of A-Z 0-9 -");
        }
    }

    /** Reads it in any case, with spaces; empty when it cannot be one. */
    public static Optional<AccountNumber> parse(String text) {
        String canonical = text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return canonical.matches(FORM)
                ? Optional.of(new AccountNumber(canonical))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "***" + value.substring(Math.max(value.length() / 2, value.length() - 4));
    }
}
