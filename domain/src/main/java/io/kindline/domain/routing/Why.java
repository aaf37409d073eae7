package io.kindline.domain.routing;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a contact goes to somebody, or to nobody yet: reasons in the order of their weight. Stored as
 * text such as {@code longest-idle:240;language:ru}; screens translate the codes.
 */
public record Why(List<Reason> reasons) {

    public Why {
        reasons = List.copyOf(reasons);
    }

    /** One reason; the parameter may be empty and is never personal data. */
    public record Reason(Code code, String parameter) {}

    /** What can speak for an operator, or against everybody. */
    public enum Code {
        /** A life may be at stake. */
        LIFE_SAFETY("a life may be at stake"),
        /** He knows the person or the matter. */
        KNOWS_THE_PERSON("knows the person"),
        /** He speaks the language given. */
        LANGUAGE("speaks %s"),
        /** Nobody spoke the language given, and the wait was long enough. */
        LANGUAGE_RELAXED("waited too long for a speaker of %s"),
        /** He has the skill given. */
        SKILL("is skilled in %s"),
        /** Nobody had the skill given, and the wait was long enough. */
        SKILL_RELAXED("waited too long for somebody skilled in %s"),
        /** Of those who could take it he was idle longest, for so many seconds. */
        LONGEST_IDLE("idle longest, for %s s"),
        /** Of those he could take it was the first in the line, after so many seconds. */
        FIRST_IN_LINE("first in the line, waited %s s"),
        /** He asked for it himself. */
        CLAIMED("asked for the next contact"),
        /** It had waited for so many seconds. */
        WAITED("waited %s s"),
        /** It rests before it is offered to anybody. */
        RESTS("rests before it is offered"),
        /** It waits a while for the one who knows it. */
        WAITS_FOR_THE_ONE_WHO_KNOWS("waits for the one who knows the person"),
        /** Nobody who can take it is available with a free hand. */
        NOBODY_FREE("nobody who can take it is free");

        private final String english;

        Code(String english) {
            this.english = english;
        }

        /** The code in stored texts and message keys: {@code longest-idle}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A single reason. */
    public static Why because(Code code) {
        return new Why(List.of(new Reason(code, "")));
    }

    /** The text to store, well under 1000 characters. */
    public String text() {
        return reasons.stream()
                .map(reason ->
                        reason.parameter().isEmpty()
                                ? reason.code().word()
                                : reason.code().word() + ":" + reason.parameter())
                .collect(joining(";"));
    }

    /** Reads a stored text; codes that are not known any more are left out. */
    public static Why parse(String text) {
        return new Why(
                Arrays.stream(text.split(";", -1))
                        .map(Why::reason)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Reason> reason(String piece) {
        String[] parts = piece.split(":", 2);
        return Arrays.stream(Code.values())
                .filter(code -> code.word().equals(parts[0]))
                .findFirst()
                .map(code -> new Reason(code, parts.length > 1 ? parts[1] : ""));
    }

    /** In plain English, for the API and for logs. */
    public String inEnglish() {
        return reasons.stream()
                .map(reason -> reason.code().english.formatted(reason.parameter()))
                .collect(joining("; "));
    }
}
