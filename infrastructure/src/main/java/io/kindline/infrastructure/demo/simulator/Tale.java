package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story;
import io.kindline.application.demo.Story.Step;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.demo.DemoFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A story as a file of {@code demo-data/stories} has it: the scenario's id, {@code title xx} and
 * {@code told xx} by language, the subscriber's {@code language}, then the steps.
 *
 * @param language in which the people of the story speak
 */
record Tale(Story story, Language language) {

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
                case "P" -> steps.add(new Step.Promises(rest));
                case "C" -> steps.add(new Step.Closes(rest));
                default -> throw new IllegalArgumentException("no line of a story: " + row);
            }
        }
        String id = Objects.requireNonNull(rows.getFirst()).strip();
        return new Tale(new Story(id, title, told, steps), language);
    }
}
