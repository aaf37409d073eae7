package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Postgres;
import io.kindline.benchmarks.figures.Rounds.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the same PostgreSQL does for the same steps with as little as possible around them. */
final class Ceilings implements AutoCloseable {
    static final List<Step> MEASURED =
            List.of(Step.INTAKE, Step.CLAIM, Step.REPLY, Step.CLOSE, Step.INBOX, Step.HISTORY);

    private final EngineTables tables;
    private final PgBench pgbench;
    private final Map<Integer, Ceiling> byClients = new HashMap<>();
    private final Map<Place, List<Double>> jdbc = new HashMap<>();
    private final Map<Place, List<Double>> bench = new HashMap<>();

    /** With tables of their own, which hold a past too. */
    Ceilings(Postgres postgres, Path folder) throws SQLException {
        this.tables = new EngineTables(postgres);
        this.pgbench = new PgBench(postgres, folder);
        tables.make();
        tables.fill();
        for (int clients : List.of(Rounds.FEW, Rounds.MANY)) {
            byClients.put(clients, new Ceiling(postgres, clients));
        }
    }

    void begin() throws SQLException {
        tables.tidy();
    }

    /** By JDBC, then by pgbench. */
    void take(Place place, Duration atMost) throws Exception {
        Step step = place.step();
        Ceiling ceiling = byClients.get(place.clients());
        if (ceiling == null) {
            throw new IllegalArgumentException("no connections for " + place);
        }
        // What pgbench took in by itself is left to its own claims.
        int ready =
                switch (step) {
                    case CLAIM -> tables.waiting() / 2;
                    case REPLY, CLOSE -> ceiling.ready(step);
                    default -> Integer.MAX_VALUE;
                };
        add(jdbc, place, ceiling.seen(step, ready, atMost).perSecond());
        int waiting = step == Step.CLAIM ? tables.waiting() : 0;
        add(bench, place, pgbench.perSecond(step, place.clients(), atMost, waiting));
    }

    private static void add(Map<Place, List<Double>> all, Place place, double perSecond) {
        all.computeIfAbsent(place, _ -> new ArrayList<>()).add(perSecond);
    }

    double byJdbc(Place place) {
        return Rounds.middle(jdbc.getOrDefault(place, List.of()));
    }

    double byPgbench(Place place) {
        return Rounds.middle(bench.getOrDefault(place, List.of()));
    }

    void tell(Report report, Rounds rounds) throws SQLException {
        report.line(
                "\nThe engine: "
                        + tables.settings()
                        + "; its own tables hold %,d contacts.".formatted(EngineTables.CONTACTS));
        report.table(
                "Beside the engine alone, a second, the middle of three rounds in turn",
                "clients | operation | JDBC | pgbench | Kindline | of JDBC | of pgbench");
        for (int clients : List.of(Rounds.FEW, Rounds.MANY)) {
            for (Step step : MEASURED) {
                var place = new Place(step, clients);
                double ours = rounds.middle(place, Work.Seen::perSecond);
                report.row(
                        "%d | %s | %.0f | %.0f | %.0f | %.2f | %.2f"
                                .formatted(
                                        clients,
                                        Report.word(step),
                                        byJdbc(place),
                                        byPgbench(place),
                                        ours,
                                        ours / byJdbc(place),
                                        ours / byPgbench(place)));
            }
        }
    }

    /** F1 and F5. */
    void tell(Goals goals, Rounds rounds) {
        var intake = new Place(Step.INTAKE, Rounds.MANY);
        var claim = new Place(Step.CLAIM, Rounds.MANY);
        double intakes = rounds.middle(intake, Work.Seen::perSecond);
        double claims = rounds.middle(claim, Work.Seen::perSecond);
        goals.atLeast("F1 intake, against JDBC", intakes / byJdbc(intake), 0.20, 0.40, 0.60);
        goals.atLeast("F1 intake, against pgbench", intakes / byPgbench(intake), 0.08, 0.15, 0.23);
        goals.atLeast("F5 claim, against JDBC", claims / byJdbc(claim), 0.30, 0.50, 0.75);
        goals.atMost("F5 claim, p99 ms", rounds.middle(claim, one -> one.millis(0.99)), 60, 40, 25);
    }

    @Override
    public void close() throws SQLException {
        for (Ceiling ceiling : byClients.values()) {
            ceiling.close();
        }
    }
}
