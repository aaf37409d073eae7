package io.kindline.infrastructure.demo;

import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.demo.Script.Line;
import io.kindline.infrastructure.demo.Script.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads one script: its key, then {@code name: value} or {@code S: words} a line. */
final class ScriptReader {
    private static final Map<String, Speaker> SPEAKERS =
            Map.of("S", Speaker.SUBSCRIBER, "O", Speaker.OPERATOR, "F", Speaker.FACT);

    private ScriptReader() {}

    static Script read(String part) {
        List<String> rows = part.lines().filter(row -> !row.isBlank()).toList();
        Map<String, String> head = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            int colon = row.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("no line of a dialogue: " + row);
            }
            String name = row.substring(0, colon);
            String value = row.substring(colon + 1).strip();
            Speaker speaker = SPEAKERS.get(name);
            if (speaker == null) {
                head.put(name, value);
            } else {
                lines.add(new Line(speaker, value.replace("\\n", "\n")));
            }
        }
        return script(rows.getFirst().strip(), head, lines);
    }

    private static Script script(String key, Map<String, String> head, List<Line> lines) {
        List<String> feels = Script.words(of(head, "feels", key));
        return new Script(
                key,
                new Language(of(head, "language", key)),
                Script.words(of(head, "doors", key)),
                of(head, "topic", key),
                Emotion.valueOf(feels.getFirst()),
                Emotion.valueOf(feels.getLast()),
                Outcome.valueOf(of(head, "outcome", key)),
                lines);
    }

    private static String of(Map<String, String> head, String name, String key) {
        return Objects.requireNonNull(
                head.get(name), () -> "the dialogue " + key + " does not tell its " + name);
    }
}
