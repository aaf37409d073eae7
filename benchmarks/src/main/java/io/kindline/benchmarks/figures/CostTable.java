package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** F2 to F4: what noise cannot move, by operation. */
final class CostTable {
    private static final int COUNTED = 300;
    private static final Duration AT_MOST = Duration.ofSeconds(40);

    private final Node node;
    private final Postgres postgres;
    private final Report report;

    CostTable(Node node, Postgres postgres, Report report) {
        this.node = node;
        this.postgres = postgres;
        this.report = report;
    }

    /**
     * Tells of each operation and gives the same back. What was written before is vacuumed away
     * first, and no vacuum begins meanwhile: it would be counted with whatever operation it meets.
     */
    Map<Step, Costs> of(Kindline kindline) throws Exception {
        vacuums("vacuum analyze", "alter system set autovacuum = off");
        try {
            return each(kindline);
        } finally {
            vacuums("alter system reset autovacuum");
        }
    }

    private void vacuums(String... statements) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private Map<Step, Costs> each(Kindline kindline) throws Exception {
        Costs before = Costs.now(node, postgres);
        Thread.sleep(Duration.ofSeconds(8));
        Costs idle = Costs.now(node, postgres).since(before);
        report.table(
                "Costs of one operation, one client, no vacuum, what the idle house spends taken off",
                "operation | statements | WAL bytes | CPU ms of Kindline | CPU ms of PostgreSQL");
        Map<Step, Costs> all = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            int count = step == Step.SEARCH ? 20 : COUNTED;
            Costs start = Costs.now(node, postgres);
            Work.Seen seen = Work.with(1, count, AT_MOST, client -> kindline.run(step, client));
            // Until the jobs have done what it gave them to do.
            Thread.sleep(Duration.ofSeconds(2));
            Costs each =
                    Costs.now(node, postgres)
                            .since(start)
                            .each(Math.max(1, seen.micros().size()), idle);
            all.put(step, each);
            report.row(
                    "%s | %.1f | %.0f | %.1f | %.1f"
                            .formatted(
                                    Report.word(step),
                                    each.statements(),
                                    each.walBytes(),
                                    each.nodeMillis(),
                                    each.databaseMillis()));
        }
        return all;
    }

    /** F2 and F4: intake, claim, history, reply and close together. */
    static PgBench.Life life(Map<Step, Costs> all) {
        List<Costs> life =
                Stream.of(Step.INTAKE, Step.CLAIM, Step.HISTORY, Step.REPLY, Step.CLOSE)
                        .map(step -> Objects.requireNonNull(all.get(step)))
                        .toList();
        return new PgBench.Life(
                life.stream().mapToDouble(one -> one.nodeMillis() + one.databaseMillis()).sum(),
                life.stream().mapToDouble(Costs::walBytes).sum());
    }

    /**
     * F3, whole statements: the jobs of the house do one now and then beside. Not of replies: most
     * of what is counted there is the work of the job that hands them over.
     */
    static void tell(Goals goals, Map<Step, Costs> all) {
        statements(goals, all, Step.INTAKE, 12, 7, 5);
        statements(goals, all, Step.CLAIM, 6, 4, 3);
        statements(goals, all, Step.INBOX, 6, 4, 2);
        statements(goals, all, Step.HISTORY, 6, 3, 2);
        statements(goals, all, Step.SEARCH, 4, 3, 2);
    }

    private static void statements(
            Goals goals, Map<Step, Costs> all, Step step, int must, int goal, int record) {
        Costs costs = all.get(step);
        goals.atMost(
                "F3 statements, " + Report.word(step),
                costs == null ? Double.NaN : Math.round(costs.statements()),
                must,
                goal,
                record);
    }
}
