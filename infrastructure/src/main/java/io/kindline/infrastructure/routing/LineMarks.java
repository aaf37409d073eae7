package io.kindline.infrastructure.routing;

import io.kindline.domain.entrypoints.Queues;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Low-water marks of the line: below its mark no contact of a rank waits. Without them every claim
 * on PostgreSQL walks over all index entries of contacts claimed since the oldest snapshot that
 * anybody holds. The marks are advice: what enters below one is found within a second. See decision
 * 0011.
 */
@Component
class LineMarks {
    private static final Duration GOOD_FOR = Duration.ofSeconds(3);
    private static final Duration STILL_BEING_STORED = Duration.ofSeconds(2);
    private static final int LIFE_SAFETY = 0;
    private static final String FIRST_OF_EACH_RANK =
            """
            select r.rank, (select w.since from contacts_waiting w where w.rank = r.rank
                            order by w.since, w.contact_id limit 1) as first_since
            from generate_series(1, 39) as r (rank)\
            """;

    private final JdbcClient jdbc;
    private final Queues queues;
    private final InstantSource clock;
    private final boolean deadEntriesLinger;
    private volatile boolean asked;
    private volatile @Nullable Marks marks;

    LineMarks(JdbcClient jdbc, JdbcTemplate template, Queues queues, InstantSource clock) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.clock = clock;
        this.deadEntriesLinger =
                Boolean.TRUE.equals(
                        template.execute(
                                (ConnectionCallback<Boolean>)
                                        connection -> isPostgres(connection)));
    }

    private static boolean isPostgres(Connection connection) throws java.sql.SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** True on PostgreSQL. */
    boolean deadEntriesLinger() {
        return deadEntriesLinger;
    }

    /** From where to look, by rank in the order of service; empty: from the very start. */
    SortedMap<Integer, OffsetDateTime> now() {
        asked = true;
        Marks known = marks;
        return known == null || known.readAt().plus(GOOD_FOR).isBefore(clock.instant())
                ? new TreeMap<>()
                : known.from();
    }

    /** Reads the marks anew, if anybody asked for them since. */
    void lookAgain() {
        if (deadEntriesLinger && asked) {
            asked = false;
            read();
        }
    }

    void read() {
        Instant at = clock.instant();
        OffsetDateTime settled = at.minus(STILL_BEING_STORED).atOffset(ZoneOffset.UTC);
        var from = new TreeMap<Integer, OffsetDateTime>();
        queues.all().forEach(queue -> ranksOf(queue.priority(), settled, from));
        jdbc.sql(FIRST_OF_EACH_RANK)
                .query(row -> {
                    var first = row.getObject("first_since", OffsetDateTime.class);
                    if (first != null) {
                        from.put(row.getInt("rank"), earlier(first, settled));
                    }
                });
        from.put(LIFE_SAFETY, OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        marks = new Marks(at, from);
    }

    private static void ranksOf(int queue, OffsetDateTime at, Map<Integer, OffsetDateTime> into) {
        for (int priority = 1; priority <= 3; priority++) {
            into.put(priority * 10 + queue, at);
        }
    }

    private static OffsetDateTime earlier(OffsetDateTime a, OffsetDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private record Marks(Instant readAt, SortedMap<Integer, OffsetDateTime> from) {}
}
