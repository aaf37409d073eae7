package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story;
import io.kindline.application.demo.Story.Step;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.ThirdParty;
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

    /** The doors by which the subscriber writes. */
    List<String> doors() {
        return story.steps().stream()
                .filter(Step.Writes.class::isInstance)
                .map(step -> ((Step.Writes) step).door())
                .distinct()
                .toList();
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
            try {
                String[] head = row.substring(0, row.indexOf(':')).split(" ", -1);
                String rest = row.substring(row.indexOf(':') + 1).strip().replace("\\n", "\n");
                switch (head[0]) {
                    case "title" -> title.put(new Language(head[1]), rest);
                    case "told" -> told.put(new Language(head[1]), rest);
                    case "language" -> language = new Language(rest);
                    default -> steps.add(step(head, rest));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("no line of a story: " + row, e);
            }
        }
        String id = Objects.requireNonNull(rows.getFirst()).strip();
        return new Tale(new Story(id, title, told, steps), language);
    }

    private static Step step(String[] head, String rest) {
        String second = head.length > 1 ? head[1] : "";
        return switch (head[0]) {
            case "S" -> new Step.Writes(second, rest);
            case "O" -> new Step.Answers(rest);
            case "F" -> new Step.KeepsFact(rest);
            case "feels" -> new Step.Feels(Emotion.valueOf(second), rest);
            case "P" -> new Step.Promises(minutes(second), rest);
            case "G" -> grant(head, rest);
            case "X" -> new Step.PaysHimself(new BigDecimal(second), rest);
            case "E" -> new Step.CallsHelp(Service.valueOf(second), rest);
            case "W" -> new Step.NotesPlace(rest);
            case "K" -> new Step.CallsService(Service.valueOf(second), rest);
            case "R" -> new Step.HasOutcome(rest);
            case "V" -> new Step.GoesSilent(rest);
            case "Z" -> new Step.IsSafe(rest);
            case "L" -> new Step.LiftsSilence(rest);
            case "M" -> asks(head, rest);
            case "I" -> new Step.Rings(rest);
            case "D" -> new Step.Agrees(rest);
            case "T" -> new Step.Drafts(rest);
            case "H" -> new Step.HidesNumber(rest);
            case "B" -> gift(head, rest);
            case "A" -> new Step.CalledSomebody(rest);
            case "Y" -> new Step.PartyWrites(rest);
            case "J" -> new Step.PartyRings(rest);
            case "Q" -> coverage(rest);
            case "U" -> new Step.NetworkAnswers(rest);
            case "N" -> many(head, rest);
            case "C" -> new Step.Closes(outcome(second), rest);
            default -> throw new IllegalArgumentException(head[0]);
        };
    }

    private static Duration minutes(String word) {
        return word.isEmpty() ? PROMISED_WITHIN : Duration.ofMinutes(Long.parseLong(word));
    }

    private static Outcome outcome(String word) {
        return word.isEmpty() ? Outcome.SOLVED : Outcome.valueOf(word);
    }

    /** {@code M purpose bond: name, place | words}; nobody named is whomever he called last. */
    private static Step.Asks asks(String[] head, String rest) {
        String[] parts = rest.split("\\s*\\|\\s*", 2);
        Optional<Step.Asks.Sought> sought =
                parts.length < 2
                        ? Optional.empty()
                        : Optional.of(parts[0].split("\\s*,\\s*", 2))
                                .map(who -> new Step.Asks.Sought(who[0], who[1]));
        return new Step.Asks(
                RelayPurpose.valueOf(head[1]),
                head.length > 2 ? ThirdParty.Bond.valueOf(head[2]) : ThirdParty.Bond.OPEN,
                sought,
                parts[parts.length - 1]);
    }

    private static Step.RegistersGift gift(String[] head, String rest) {
        return new Step.RegistersGift(new BigDecimal(head[1]), Gift.Fate.valueOf(head[2]), rest);
    }

    /** {@code Q: where | what is promised}. */
    private static Step.ComplainsOfCoverage coverage(String rest) {
        String[] parts = rest.split("\\s*\\|\\s*", 2);
        return new Step.ComplainsOfCoverage(parts[0], parts[1]);
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
