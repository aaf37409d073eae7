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
import java.util.UUID;

/**
 * Measures one node on one PostgreSQL: {@code benchmarks/run figures 10000 100000} loads so many
 * contacts and measures at each size; {@code benchmarks/run figures 1000000} and so on.
 */
final class Figures implements AutoCloseable {
    private static final int TIMED = 400;
    private static final Duration AT_MOST = Duration.ofSeconds(40);
    private static final List<Integer> CLIENTS = List.of(4, 16);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Path folder;
    private final Report report;
    private final Postgres postgres;
    private final Node node;
    private int loaded;
    private int loads;

    private Figures(Path folder, Report report)
            throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        this.report = report;
        this.postgres = new Postgres(folder.resolve("postgres"));
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
        var report = new Report(Path.of("docs", "performance.md"));
        report.begin(Machine.name(), Machine.canary(folder));
        try (var figures = new Figures(folder, report)) {
            figures.ceilings();
            for (int size : sizes) {
                figures.atSize(size);
            }
            figures.heldSnapshot();
            figures.backlog();
            figures.restart();
        }
        report.line("Noise at the end: %s".formatted(Machine.canary(folder)));
        report.write();
    }

    /** F1, F5: what the database itself can do. */
    private void ceilings() throws Exception {
        report.table(
                "Ceilings of the engine",
                "clients | intake by JDBC /s | claim by JDBC /s | intake by pgbench /s");
        for (int clients : CLIENTS) {
            try (var ceiling = new Ceiling(postgres, clients)) {
                Work.Seen intake =
                        Work.with(
                                clients,
                                4_000,
                                Duration.ofSeconds(8),
                                client -> ceiling.run(Step.INTAKE, client));
                Work.Seen claim =
                        Work.with(
                                clients,
                                intake.micros().size(),
                                Duration.ofSeconds(8),
                                client -> ceiling.run(Step.CLAIM, client));
                double pgbench = Ceiling.pgbench(postgres.port(), folder, clients, 6);
                report.row(
                        "%d | %.0f | %.0f | %.0f"
                                .formatted(
                                        clients, intake.perSecond(), claim.perSecond(), pgbench));
            }
        }
    }

    /** F2 to F4, F7, F8 at one size of the tables. */
    private void atSize(int size) throws Exception {
        long start = System.nanoTime();
        List<UUID> people = new Loader(postgres, ++loads).load(size - loaded, 0);
        loaded = size;
        report.line(
                "\n### %,d contacts\n\nLoaded in %.0f s."
                        .formatted(size, (System.nanoTime() - start) / 1e9));
        var kindline = new Kindline(node, http, people);
        warm(kindline);
        new CostTable(node, postgres, report).of(kindline);
        report.table(
                "Time",
                "clients | operation | done | failed | a second | mean ms | p50 | p95 | p99");
        for (int clients : CLIENTS) {
            for (Step step : Step.values()) {
                Work.Seen seen =
                        Work.with(
                                clients,
                                step == Step.SEARCH ? 60 : TIMED,
                                AT_MOST,
                                client -> kindline.run(step, client));
                report.row(
                        "%d | %s | %d | %d | %.0f | %.1f | %.1f | %.1f | %.1f"
                                .formatted(
                                        clients,
                                        Report.word(step),
                                        seen.micros().size(),
                                        seen.failed(),
                                        seen.perSecond(),
                                        seen.meanMillis(),
                                        seen.millis(0.5),
                                        seen.millis(0.95),
                                        seen.millis(0.99)));
            }
        }
    }

    private void warm(Kindline kindline) throws Exception {
        for (Step step : Step.values()) {
            if (step != Step.SEARCH) {
                var _ = Work.with(4, 300, AT_MOST, client -> kindline.run(step, client));
            }
        }
    }

    /** F6: claims while somebody else holds a snapshot. */
    private void heldSnapshot() throws Exception {
        List<UUID> people = new Loader(postgres, ++loads).load(12_000, 12_000);
        loaded += 12_000;
        var kindline = new Kindline(node, http, people);
        double without = claims(kindline);
        double held;
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("select count(*) from contacts_waiting");
            var _ = claims(kindline);
            held = claims(kindline);
            connection.rollback();
        }
        report.line(
                "\nClaims under a held snapshot (F6): %.0f a second against %.0f without, %.2f of it."
                        .formatted(held, without, held / without));
    }

    private double claims(Kindline kindline) throws Exception {
        return Work.with(
                        16,
                        3_000,
                        Duration.ofSeconds(20),
                        client -> kindline.run(Step.CLAIM, client))
                .perSecond();
    }

    /** F9: a long line against a short one. */
    private void backlog() throws Exception {
        report.table("Backlog (F9)", "waiting | claim mean ms | inbox mean ms");
        for (int more : List.of(2_000, 98_000)) {
            List<UUID> people = new Loader(postgres, ++loads).load(more, more);
            loaded += more;
            var kindline = new Kindline(node, http, people);
            Work.Seen claim =
                    Work.with(4, 300, AT_MOST, client -> kindline.run(Step.CLAIM, client));
            Work.Seen inbox =
                    Work.with(4, 300, AT_MOST, client -> kindline.run(Step.INBOX, client));
            report.row(
                    "%,d more | %.1f | %.1f"
                            .formatted(more, claim.meanMillis(), inbox.meanMillis()));
        }
    }

    /** F16: with everything that was loaded. */
    private void restart() throws Exception {
        node.restart();
        report.line(
                "\nStart to readiness with %,d contacts (F16): %.1f s"
                        .formatted(loaded, seconds(node.awaitReady(http))));
        report.line(
                "Jar: %.0f MB".formatted(Files.size(Path.of("web-ui/target/kindline.jar")) / 1e6));
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
