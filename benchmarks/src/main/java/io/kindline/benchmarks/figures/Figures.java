package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Measures one node on one PostgreSQL: {@code benchmarks/run figures 10000 100000} loads so many
 * contacts and measures at each size; {@code benchmarks/run figures 1000000} and so on.
 */
final class Figures implements AutoCloseable {
    /** As docs/operations/postgresql.md recommends; the same for what is compared. */
    private static final Map<String, String> SETTINGS =
            Map.of("wal_compression", "on", "checkpoint_timeout", "30min");

    private static final int WARMING = 1_500;
    private static final int WARMING_AGAIN = 400;
    private static final Duration AT_MOST = Duration.ofSeconds(40);
    private static final int MINUTES_MAX =
            Integer.parseInt(System.getenv().getOrDefault("BENCHMARK_MINUTES", "600"));

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Path folder;
    private final Report report;
    private final Postgres postgres;
    private final Node node;
    private final long began = System.nanoTime();
    private final Growth growth = new Growth();
    private final Goals goals = new Goals();
    private PgBench.Life least = new PgBench.Life(Double.NaN, Double.NaN);
    private PgBench.Life life = new PgBench.Life(Double.NaN, Double.NaN);
    private Map<Step, Costs> costs = Map.of();
    private int loaded;
    private int loads;

    private Figures(Path folder, Report report)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        this.report = report;
        this.postgres = new Postgres(folder.resolve("postgres"), SETTINGS);
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        this.node = new Node("node", folder, postgres.port());
        report.line(
                "First start with an empty database: %.1f s"
                        .formatted(seconds(node.awaitReady(http))));
    }

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes =
                arguments.length == 0
                        ? List.of(10_000, 100_000)
                        : List.of(arguments).stream().map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("kindline-figures");
        var report = new Report(Path.of("docs", "performance.md"), "figures");
        report.begin(Machine.name(), Machine.canary(folder));
        try (var figures = new Figures(folder, report)) {
            figures.least();
            for (int size : sizes) {
                figures.inTime(
                        "%,d contacts".formatted(size),
                        () -> {
                            figures.atSize(size, size == sizes.getLast());
                        });
            }
            var line = new LongLine(figures.node, figures.postgres);
            figures.inTime(
                    "claims under a held snapshot", () -> line.heldSnapshot(report, figures.goals));
            figures.inTime("the backlog", () -> line.backlog(report, figures.goals));
            figures.inTime("starts", figures::starts);
            figures.compare();
        }
        report.line("\nNoise at the end: %s.".formatted(Machine.canary(folder)));
        report.write();
    }

    /** Leaves out what there is no time left to begin; what was measured is kept at once. */
    private void inTime(String what, Part part) throws Exception {
        if (System.nanoTime() - began > MINUTES_MAX * 60_000_000_000L) {
            report.line("\nNo time was left for " + what + ".");
            return;
        }
        try {
            part.measure();
        } catch (IOException | SQLException | ExecutionException | CompletionException e) {
            e.printStackTrace();
            report.line("\nMeasuring %s failed: %s.".formatted(what, e.getMessage()));
        }
        report.write();
    }

    /** What is measured by itself. */
    @FunctionalInterface
    private interface Part {
        void measure() throws Exception;
    }

    /** F2, F4: the four commits by the database alone. */
    private void least() throws Exception {
        new EngineTables(postgres).make();
        least = new PgBench(postgres, folder).life();
        report.line(
                "\nFour commits of a contact's life by pgbench: %.2f ms of CPU, %.0f bytes of WAL."
                        .formatted(least.cpuMillis(), least.walBytes()));
    }

    /** F1 to F5, F7, F8 at one size of the tables; beside the engine alone at the last. */
    private void atSize(int size, boolean last) throws Exception {
        long start = System.nanoTime();
        List<UUID> people = new Loader(postgres, ++loads).load(size - loaded, 0);
        loaded = size;
        report.line(
                "\n### %,d contacts\n\nLoaded in %.0f s."
                        .formatted(size, (System.nanoTime() - start) / 1e9));
        try (var kindline = new Kindline(node, people)) {
            warm(kindline);
            // The rounds first: costs are those of a node whose compiler is done.
            timed(kindline, last);
            costs = new CostTable(node, postgres, report).of(kindline);
            growth.spent(costs);
            life = CostTable.life(costs);
            report.line(
                    "\nA contact's life (intake, claim, history, reply, close): %.1f ms of CPU, %.0f bytes of WAL."
                            .formatted(life.cpuMillis(), life.walBytes()));
        }
    }

    private void timed(Kindline kindline, boolean last) throws Exception {
        var rounds = new Rounds(report);
        if (last) {
            try (var ceilings = new Ceilings(postgres, folder)) {
                rounds.beside(ceilings, kindline, folder);
                ceilings.tell(goals, rounds);
            }
        } else {
            rounds.atFew(kindline, folder);
        }
        for (Step step : Step.values()) {
            growth.timed(
                    step, rounds.middle(new Rounds.Place(step, Rounds.FEW), Work.Seen::meanMillis));
        }
    }

    /** Each figure beside what is wanted of it. */
    private void compare() {
        goals.atMost(
                "F2 CPU of a life, times pgbench's",
                life.cpuMillis() / least.cpuMillis(),
                35,
                15,
                8);
        goals.atMost(
                "F4 WAL of a life, times pgbench's", life.walBytes() / least.walBytes(), 5, 3, 2);
        CostTable.tell(goals, costs);
        growth.tell(goals);
        goals.tell(report);
    }

    private void warm(Kindline kindline) throws Exception {
        int count = loads == 1 ? WARMING : WARMING_AGAIN;
        for (Step step : Step.values()) {
            if (step != Step.SEARCH) {
                var _ = Work.with(4, count, AT_MOST, client -> kindline.run(step, client));
            }
        }
    }

    /** F16: with everything that was loaded. */
    private void starts() throws Exception {
        node.close();
        new Starts(folder, postgres, http).told(report, goals);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    @Override
    public void close() throws IOException {
        node.close();
        postgres.close();
    }
}
