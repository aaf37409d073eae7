package io.kindline.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The table that is printed. */
final class Table {
    private static final String NOT_THIS =
            """
            What this is not: a ceiling of the database or of the product. No hours of warm-up, no
            large table, no settings of PostgreSQL compared, no CPU, SQL or WAL counted; and the
            driver shares the machine with what it drives. A closed loop waits for each answer, so
            a slow server is asked less often and its tail looks better than it is. Compare runs on
            the same machine, one after another, and nothing else.
            """;

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void head(Settings settings, String server) throws IOException {
        out.printf(
                Locale.ROOT,
                "Machine     %s, %d CPUs, load %s%n",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                load());
        out.printf(
                "Driver      JDK %s (%s)%n", Runtime.version(), System.getProperty("java.vm.name"));
        out.printf("Server      %s, %s%n", settings.server(), server);
        out.printf(
                "Work        intake of a new person, claim, reply, wrap-up; %d rounds of at most %d"
                        + " lives or %d s%n%n",
                settings.rounds(), settings.contacts(), settings.roundMax().toSeconds());
        out.printf(
                "%-8s %-9s %8s %12s %9s %9s %9s %7s%n",
                "clients",
                "operation",
                "done",
                "ops/s median",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "errors");
    }

    void lines(int clients, List<Round.Seen> rounds) {
        for (Operation operation : Operation.values()) {
            List<Long> all =
                    rounds.stream()
                            .flatMap(round -> round.micros(operation).stream())
                            .sorted()
                            .toList();
            List<Double> rates =
                    rounds.stream().map(round -> round.perSecond(operation)).sorted().toList();
            List<Integer> errors =
                    rounds.stream().flatMap(round -> round.errors(operation).stream()).toList();
            out.printf(
                    Locale.ROOT,
                    "%-8d %-9s %8d %12.1f %9.1f %9.1f %9.1f %7d %s%n",
                    clients,
                    operation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    all.size(),
                    rates.get(rates.size() / 2),
                    millis(all, 0.50),
                    millis(all, 0.95),
                    millis(all, 0.99),
                    errors.size(),
                    errors.isEmpty() ? "" : errors.stream().distinct().sorted().toList());
        }
    }

    void foot() {
        out.printf("%n%s", NOT_THIS);
    }

    private static double millis(List<Long> sorted, double part) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1_000.0;
    }

    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.isReadable(file) ? Files.readString(file).strip() : "unknown";
    }
}
