package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story;
import io.kindline.application.demo.Story.Step;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.demo.DemoFiles;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A story as a file of {@code demo-data/stories} has it: the scenario's id, {@code title xx} and
 * {@code told xx} by language, the subscriber's {@code language}, then the steps.
 *
 * @param language in which the people of the story speak
 */
record Tale(Story story, Language language) {
    private static final Duration PROMISED_WITHIN = Duration.ofHours(2);

    /** All of them, by number. */
    static List<Tale> all() {
        return DemoFiles.all("stories").stream().flatMap(file -> parse(file).stream()).toList();
    }

    /**
     * The stories of one file.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    static List<Tale> parse(String file) {
        List<Tale> tales = new ArrayList<>();
        for (String part : file.split("(?m)^== ", -1)) {
            if (!part.isBlank() && !part.startsWith("#")) {
                tales.add(read(part.lines().filter(row -> !row.isBlank()).toList()));
            }
        }
        return tales;
    }

    private static Tale read(List<String> rows) {
        Map<Language, String> title = new HashMap<>();
        Map<Language, String> told = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        Language language = new Language("en");
        for (String row : rows.subList(1, rows.size())) {
            int colon = row.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("no line of a story: " + row);
            }
            String[] head = row.substring(0, colon).split(" ", -1);
            String rest = row.substring(colon + 1).strip().replace("\\n", "\n");
            String second = head.length > 1 ? head[1] : "";
            switch (head[0]) {
                case "title" -> title.put(new Language(second), rest);
                case "told" -> told.put(new Language(second), rest);
                case "language" -> language = new Language(rest);
                case "S" -> steps.add(new Step.Writes(second, rest));
                case "O" -> steps.add(new Step.Answers(rest));
                case "F" -> steps.add(new Step.KeepsFact(rest));
                case "P" -> steps.add(new Step.Promises(minutes(second), rest));
                case "G" -> steps.add(grant(head, rest));
                case "X" -> steps.add(new Step.PaysHimself(new BigDecimal(second), rest));
                case "E" -> steps.add(new Step.CallsHelp(Service.valueOf(second), rest));
                case "W" -> steps.add(new Step.NotesPlace(rest));
                case "K" -> steps.add(new Step.CallsService(Service.valueOf(second), rest));
                case "R" -> steps.add(new Step.HasOutcome(rest));
                case "V" -> steps.add(new Step.GoesSilent(rest));
                case "Z" -> steps.add(new Step.IsSafe(rest));
                case "L" -> steps.add(new Step.LiftsSilence(rest));
                case "N" -> steps.add(many(head, rest));
                case "C" -> steps.add(new Step.Closes(outcome(second), rest));
                default -> throw new IllegalArgumentException("no line of a story: " + row);
            }
        }
        String id = Objects.requireNonNull(rows.getFirst()).strip();
        return new Tale(new Story(id, title, told, steps), language);
    }

    private static Duration minutes(String word) {
        return word.isEmpty() ? PROMISED_WITHIN : Duration.ofMinutes(Long.parseLong(word));
    }

    private static Outcome outcome(String word) {
        return word.isEmpty() ? Outcome.SOLVED : Outcome.valueOf(word);
    }

    /** {@code N people door: what they write | what they are answered}. */
    private static Step.HelpsMany many(String[] head, String rest) {
        String[] words = rest.split("\\s*\\|\\s*", 2);
        return new Step.HelpsMany(Integer.parseInt(head[1]), head[2], words[0], words[1]);
    }

    /** {@code G kind amount clause: reason | good}; the clause may be left out. */
    private static Step.Grants grant(String[] head, String rest) {
        String[] words = rest.split("\\s*\\|\\s*", 2);
        return new Step.Grants(
                ExceptionKind.valueOf(head[1]),
                new BigDecimal(head[2]),
                head.length > 3 ? Optional.of(new ClauseKey(head[3])) : Optional.empty(),
                words[0],
                words.length > 1 ? words[1] : "");
    }
}
