package io.kindline.application.operators;

import io.kindline.domain.operators.Skill;
import io.kindline.domain.shared.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How skills and languages are written in one field. */
public final class PersonSpelling {
    private PersonSpelling() {}

    /** {@code roaming 3} a line. */
    public static String written(Map<Skill, Integer> skills) {
        return skills.entrySet().stream()
                .sorted(Comparator.comparing(skill -> skill.getKey().key()))
                .map(skill -> skill.getKey().key() + " " + skill.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** {@code en, ru}. */
    public static String written(Set<Language> languages) {
        return languages.stream().map(Language::tag).sorted().collect(Collectors.joining(", "));
    }

    /**
     * Reads what {@link #written(Map)} writes; commas part lines too.
     *
     * @throws IllegalArgumentException when a line is not a word and a level of 1 to 5
     */
    static Map<Skill, Integer> skills(String typed) {
        var skills = new LinkedHashMap<Skill, Integer>();
        pieces(typed, "[\\n,;]")
                .forEach(line -> {
                    String[] parts = line.toLowerCase(Locale.ROOT).split("\\s+", -1);
                    if (parts.length != 2 || !parts[1].matches("[1-5]")) {
                        throw new IllegalArgumentException("not a skill and a level: " + line);
                    }
                    skills.put(new Skill(parts[0]), Integer.parseInt(parts[1]));
                });
        return skills;
    }

    /**
     * Reads what {@link #written(Set)} writes.
     *
     * @throws IllegalArgumentException when a code is not a language's
     */
    static Set<Language> languages(String typed) {
        return pieces(typed, "[\\s,;]+").map(Language::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> pieces(String typed, String between) {
        return Arrays.stream(typed.split(between, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty());
    }
}
