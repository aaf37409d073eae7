package io.kindline.domain.escalations;

import io.kindline.domain.shared.Language;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a team answered, to be told to all who wait for it, each in his language.
 *
 * @param words for whoever's language was not written
 * @param inLanguages the same in other words
 */
public record TeamAnswer(String words, Map<Language, String> inLanguages) {

    /** The longest words in each language, in characters. */
    public static final int WORDS_MAX = Escalation.Ended.WORDS_MAX;

    /**
     * @throws IllegalArgumentException when a language's words are too long
     */
    public TeamAnswer {
        inLanguages = Map.copyOf(inLanguages);
        if (inLanguages.values().stream().anyMatch(text -> text.length() > WORDS_MAX)) {
            throw new IllegalArgumentException(
                    "an answer has " + WORDS_MAX + " characters at most in each language");
        }
    }

    /** The words for somebody of this language. */
    public String in(Language language) {
        return Stream.of(inLanguages.getOrDefault(language, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(words);
    }
}
