package io.kindline.infrastructure.contacts.http;

import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.infrastructure.shared.Problems;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How constants are spelt in the API: lower case with dashes. */
final class ApiWords {
    private ApiWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome of the word; {@code resolved} is read as solved. */
    static Outcome outcome(@Nullable String word) {
        String given = Optional.ofNullable(word).orElse("").strip();
        return find(Outcome.class, given.equalsIgnoreCase("resolved") ? "solved" : given)
                .filter(outcome -> outcome != Outcome.MERGED)
                .orElseThrow(() ->
                        BadRequest.malformed(
                                "outcome must be one of solved, answered, promised,"
                                        + " forwarded, human-request, no-reply,"
                                        + " abandoned, spam, refused."));
    }

    static Optional<Emotion> emotion(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        Optional<Emotion> emotion = find(Emotion.class, word);
        if (emotion.isEmpty()) {
            throw BadRequest.malformed(
                    "emotionAtEnd must be one of unknown, calm, happy, grateful, anxious, sad,"
                            + " angry, desperate.");
        }
        return emotion;
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The words of a message. */
    static MessageText text(@Nullable String text) {
        String given = Optional.ofNullable(text).orElse("");
        if (given.length() > MessageText.LENGTH_MAX) {
            throw new BadRequest(
                    Problems.TOO_LARGE,
                    "text has " + MessageText.LENGTH_MAX + " characters at most.");
        }
        try {
            return MessageText.of(given);
        } catch (IllegalArgumentException _) {
            throw BadRequest.malformed("text must hold at least one visible character.");
        }
    }
}
