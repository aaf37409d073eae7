package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Postgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The same commits and pages by plain JDBC, one connection a thread. */
final class Ceiling implements AutoCloseable {
    private final List<Hand> hands = new ArrayList<>();

    Ceiling(Postgres postgres, int clients) throws SQLException {
        for (int i = 0; i < clients; i++) {
            hands.add(new Hand(postgres.connect(), i));
        }
    }

    /** So many of a step by all clients, or for so long. */
    Work.Seen seen(Step step, int count, Duration atMost) throws Exception {
        return Work.with(hands.size(), count, atMost, client -> hands.get(client).run(step));
    }

    /** How many contacts are in hand for the replies, or answered for the closing. */
    int ready(Step step) {
        return hands.stream().mapToInt(hand -> hand.ready(step)).sum();
    }

    @Override
    public void close() throws SQLException {
        for (Hand hand : hands) {
            hand.close();
        }
    }
}
