package io.kindline.application.subscribers;

import io.kindline.domain.subscribers.Purpose;
import java.util.Map;

/**
 * Why somebody looks at personal data.
 *
 * @param words what he adds in his own words, at most 200 characters; may be empty
 */
public record Because(Purpose purpose, String words) {
    private static final int WORDS_MAX = 200;

    public Because {
        words = words.strip();
        words = words.length() > WORDS_MAX ? words.substring(0, WORDS_MAX) : words;
    }

    /** A purpose that speaks for itself. */
    public static Because of(Purpose purpose) {
        return new Because(purpose, "");
    }

    /** True when the purpose says nothing and no words were added. */
    public boolean isUnsaid() {
        return purpose == Purpose.OTHER && words.isEmpty();
    }

    /** For the audit trail: digits are left out, for people type numbers anywhere. */
    public Map<String, String> particulars() {
        return words.isEmpty()
                ? Map.of("purpose", purpose.name())
                : Map.of(
                        "purpose", purpose.name(), "words", words.replaceAll("\\p{Nd}{3,}", "***"));
    }
}
