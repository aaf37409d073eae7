package io.kindline.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says what was measured, at once on the screen and at the end in a file. */
final class Report {
    private static final String BEGINNING = "<!-- measured: written by benchmarks/run figures -->";

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param file whose part after the mark is written anew
     */
    Report(Path file) {
        this.file = file;
    }

    void begin(String machine, String noise) {
        lines.add(BEGINNING);
        line(
                "\nMeasured on %s.\n\nMachine: %s.\n\nNoise: %s.\n"
                        .formatted(LocalDate.now(ZoneOffset.UTC), machine, noise));
    }

    void line(String line) {
        add(line);
    }

    /**
     * @param heads separated by bars
     */
    void table(String title, String heads) {
        add("\n**" + title + "**\n");
        add("| " + heads + " |");
        add("|" + "---|".repeat(heads.split("\\|", -1).length));
    }

    /** The cells, separated by bars. */
    void row(String cells) {
        add("| " + cells + " |");
    }

    static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void add(String line) {
        System.out.println(line);
        lines.add(line);
    }

    void write() throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "# Performance\n\n";
        String kept = before.split(Pattern.quote(BEGINNING), -1)[0];
        Files.writeString(file, kept + String.join("\n", lines) + "\n");
        System.out.println("Written to " + file);
    }
}
