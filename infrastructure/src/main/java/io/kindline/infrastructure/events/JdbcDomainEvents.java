package io.kindline.infrastructure.events;

import io.kindline.domain.events.DomainEvent;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.events.EventId;
import io.kindline.domain.shared.BrandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Events to be told, in a table; whoever puts one wakes this node's job. */
@Repository
class JdbcDomainEvents implements DomainEvents {
    /** A node that took an event and died leaves it to the others after this. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final EventJson text;
    private volatile Runnable wake = () -> {};

    JdbcDomainEvents(JdbcClient jdbc, EventJson text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void wakeBy(Runnable whenSomethingIsPut) {
        this.wake = whenSomethingIsPut;
    }

    @Override
    public void put(DomainEvent event) {
        jdbc.sql(
                        """
                        insert into events_outbox (id, type, brand_id, happened_at, particulars,
                          attempts, next_attempt_at)
                        values (:id, :type, :brand, :at, :particulars, 0, :at)\
                        """)
                .param("id", event.id().value())
                .param("type", event.type())
                .param("brand", event.brand().value())
                .param("at", utc(event.at()))
                .param("particulars", text.write(event))
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake.run();
                    }
                });
    }

    @Override
    public List<Taken> take(int most, Instant now) {
        List<Taken> due =
                jdbc.sql(
                                """
                                select id, type, brand_id, happened_at, particulars, attempts
                                from events_outbox where next_attempt_at <= :now
                                order by next_attempt_at, id limit :most for update skip locked\
                                """)
                        .param("now", utc(now))
                        .param("most", most)
                        .query((row, _) -> taken(row))
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql(
                            """
                            update events_outbox set attempts = attempts + 1,
                              next_attempt_at = :lease where id in (:ids)\
                            """)
                    .param("lease", utc(now.plus(LEASE)))
                    .param("ids", due.stream().map(taken -> taken.event().id().value()).toList())
                    .update();
        }
        return due;
    }

    private Taken taken(ResultSet row) throws SQLException {
        EventJson.Particulars told = text.read(row.getString("particulars"));
        return new Taken(
                new DomainEvent(
                        new EventId(row.getObject("id", UUID.class)),
                        row.getString("type"),
                        new BrandId(row.getObject("brand_id", UUID.class)),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        told.words(),
                        told.sums()),
                row.getInt("attempts") + 1);
    }

    @Override
    public void remove(EventId id) {
        jdbc.sql("delete from events_outbox where id = :id").param("id", id.value()).update();
    }

    @Override
    public void tryAgainAt(EventId id, Instant at) {
        jdbc.sql("update events_outbox set next_attempt_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public int letGo(Instant before) {
        return jdbc.sql("delete from events_outbox where happened_at < :before")
                .param("before", utc(before))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
