package io.kindline.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was measured, at once on the screen and at the end in a file. */
public final class Report {
    private final Path file;
    private final String beginning;
    private final String end;
    private final List<String> lines = new ArrayList<>();

    /**
     * A report of its own place in a file.
     *
     * @param file whose part between this program's marks is written anew
     * @param program that {@code benchmarks/run} runs
     */
    public Report(Path file, String program) {
        this.file = file;
        this.beginning = "<!-- measured: written by benchmarks/run " + program + " -->";
        this.end = "<!-- end of what benchmarks/run " + program + " writes -->";
    }

    public void begin(String machine, String noise) {
        lines.add(beginning);
        line(
                "\nMeasured on %s.\n\nMachine: %s.\n\nNoise: %s.\n"
                        .formatted(LocalDate.now(ZoneOffset.UTC), machine, noise));
    }

    public void line(String line) {
        add(line);
    }

    /**
     * Begins a table.
     *
     * @param heads separated by bars
     */
    public void table(String title, String heads) {
        add("\n**" + title + "**\n");
        add("| " + heads + " |");
        add("|" + "---|".repeat(heads.split("\\|", -1).length));
    }

    /** The cells, separated by bars. */
    public void row(String cells) {
        add("| " + cells + " |");
    }

    static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void add(String line) {
        System.out.println(line);
        lines.add(line);
    }

    public void write() throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "# Performance\n\n";
        int from = before.indexOf(beginning);
        int to = before.indexOf(end);
        String above = from < 0 ? before + "\n" : before.substring(0, from);
        String below = to < 0 ? "\n" : before.substring(to + end.length());
        Files.writeString(file, above + String.join("\n", lines) + "\n\n" + end + below);
        System.out.println("Written to " + file);
    }
}
