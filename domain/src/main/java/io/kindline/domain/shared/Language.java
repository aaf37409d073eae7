package io.kindline.domain.shared;

import java.util.Locale;

/** A language as a BCP 47 primary tag in lower case: {@code ru}, {@code en}, {@code id}. */
public record Language(String tag) {

    /**
     * @throws IllegalArgumentException when the tag is not a well-formed two- or three-letter tag
     */
    public Language {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** Reads {@code ru-RU}, {@code RU} and {@code ru} alike. */
    public static Language of(String tag) {
        return new Language(Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage());
    }
}
