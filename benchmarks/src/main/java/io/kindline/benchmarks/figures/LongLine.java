package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** F6 and F9: many wait, and somebody looks at them for long. */
final class LongLine {
    private static final Duration AT_MOST = Duration.ofSeconds(40);
    private static final int FIRST_SEED = 1_000;

    private final Node node;
    private final Postgres postgres;
    private int loads = FIRST_SEED;

    LongLine(Node node, Postgres postgres) {
        this.node = node;
        this.postgres = postgres;
    }

    private Kindline withWaiting(int more) throws Exception {
        List<UUID> people = new Loader(postgres, ++loads).load(more, more);
        return new Kindline(node, people);
    }

    /** F6: claims while somebody else holds a snapshot. */
    void heldSnapshot(Report report, Goals goals) throws Exception {
        double without;
        double held;
        try (Kindline kindline = withWaiting(12_000);
                Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            var _ = claims(kindline);
            without = claims(kindline);
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
        goals.atLeast("F6 claims under a held snapshot", held / without, 0.5, 0.8, 0.95);
    }

    private static double claims(Kindline kindline) throws Exception {
        return Work.with(
                        16,
                        2_500,
                        Duration.ofSeconds(20),
                        client -> kindline.run(Step.CLAIM, client))
                .perSecond();
    }

    /** F9: a long line against a short one. */
    void backlog(Report report, Goals goals) throws Exception {
        report.table("Backlog (F9)", "waiting | claim mean ms | inbox mean ms");
        double shortClaim = Double.NaN;
        double shortInbox = Double.NaN;
        for (int more : List.of(2_000, 98_000)) {
            double claim;
            double inbox;
            try (Kindline kindline = withWaiting(more)) {
                claim = meanMillis(kindline, Step.CLAIM);
                inbox = meanMillis(kindline, Step.INBOX);
            }
            report.row("%,d more | %.1f | %.1f".formatted(more, claim, inbox));
            if (more > 2_000) {
                goals.atMost(
                        "F9 growth with the backlog",
                        Math.max(claim / shortClaim, inbox / shortInbox),
                        2,
                        1.3,
                        1.1);
            }
            shortClaim = claim;
            shortInbox = inbox;
        }
    }

    private static double meanMillis(Kindline kindline, Step step) throws Exception {
        return Work.with(4, 300, AT_MOST, client -> kindline.run(step, client)).meanMillis();
    }
}
