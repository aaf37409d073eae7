package io.kindline.infrastructure.audit;

import java.util.Map;
import java.util.stream.Collectors;

/** Particulars as lines of {@code name=value}, sorted by name, cut to the column's size. */
final class ParticularsText {
    private static final int CHARACTERS_MAX = 4000;

    private ParticularsText() {}

    static String written(Map<String, String> particulars) {
        String text =
                particulars.entrySet().stream()
                        .map(each -> oneLine(each.getKey()) + "=" + oneLine(each.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return text.length() <= CHARACTERS_MAX ? text : text.substring(0, CHARACTERS_MAX);
    }

    /** The particulars of a written text; a name keeps its first value. */
    static Map<String, String> read(String text) {
        return text.lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, _) -> first));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
