package io.kindline.infrastructure.demo;

import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation somebody made up, as {@code demo-data/dialogues} has them.
 *
 * @param doors keys of the entry points by which it could come
 * @param lines in order; the subscriber says the first
 */
public record Script(
        String key,
        Language language,
        List<String> doors,
        String topic,
        Emotion atStart,
        Emotion atEnd,
        Outcome outcome,
        List<Line> lines) {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]+)]");

    public Script {
        doors = List.copyOf(doors);
        lines = List.copyOf(lines);
    }

    /** Who speaks. */
    public enum Speaker {
        SUBSCRIBER,
        OPERATOR,
        /** Not said: noted as told already. */
        FACT
    }

    /** One utterance. */
    public record Line(Speaker speaker, String text) {}

    /** All scripts. */
    public static List<Script> all() {
        return DemoFiles.all("dialogues").stream().flatMap(file -> parse(file).stream()).toList();
    }

    /**
     * The scripts of one file.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    static List<Script> parse(String file) {
        List<Script> scripts = new ArrayList<>();
        for (String part : file.split("(?m)^== ", -1)) {
            if (!part.isBlank() && !part.startsWith("#")) {
                scripts.add(ScriptReader.read(part));
            }
        }
        return scripts;
    }

    /** The same conversation with every choice made. */
    public Script told(Random chance) {
        return new Script(
                key,
                language,
                doors,
                topic,
                atStart,
                atEnd,
                outcome,
                lines.stream()
                        .map(line -> new Line(line.speaker(), chosen(line.text(), chance)))
                        .toList());
    }

    private static String chosen(String text, Random chance) {
        return CHOICE.matcher(text)
                .replaceAll(found -> {
                    String[] choices = found.group(1).split("\\|", -1);
                    return Matcher.quoteReplacement(choices[chance.nextInt(choices.length)]);
                });
    }

    /** What the subscriber says in turn, each turn some messages, until the operator answers. */
    public List<List<String>> turns() {
        List<List<String>> turns = new ArrayList<>();
        Speaker last = Speaker.OPERATOR;
        for (Line line : lines) {
            if (line.speaker() == Speaker.SUBSCRIBER) {
                if (last == Speaker.OPERATOR) {
                    turns.add(new ArrayList<>());
                }
                turns.getLast().add(line.text());
            }
            last = line.speaker() == Speaker.FACT ? last : line.speaker();
        }
        return turns.stream().map(List::copyOf).toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).toList();
    }
}
