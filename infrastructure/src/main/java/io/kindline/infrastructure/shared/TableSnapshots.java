package io.kindline.infrastructure.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps small tables in memory. Nodes tell each other of changes; what nobody could tell is noticed
 * within two seconds.
 */
@Component
public class TableSnapshots {
    private static final Logger log = LoggerFactory.getLogger(TableSnapshots.class);

    private final List<TableSnapshot<?>> snapshots = new CopyOnWriteArrayList<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final ApplicationEventPublisher teller;

    TableSnapshots(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher teller) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.teller = teller;
    }

    /**
     * A table kept in memory.
     *
     * @param topic names it in the database, one word
     * @param load reads it whole, in a transaction
     */
    public <T> TableSnapshot<T> of(String topic, Supplier<T> load) {
        var snapshot = new TableSnapshot<>(topic, this, load);
        snapshots.add(snapshot);
        return snapshot;
    }

    /**
     * A transaction changes a table; what it tells counts with its commit.
     *
     * @param topic of the table
     */
    public record Changing(String topic) {}

    /** Forgets what was changed meanwhile. */
    @Scheduled(fixedDelay = 2_000)
    public void notice() {
        if (snapshots.isEmpty()) {
            return;
        }
        try {
            Map<String, Long> versions = new HashMap<>();
            jdbc.sql("select topic, version from shared_table_versions")
                    .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                    .list()
                    .forEach(each -> versions.put(each.getKey(), each.getValue()));
            snapshots.forEach(
                    snapshot -> snapshot.compare(versions.getOrDefault(snapshot.topic(), 0L)));
        } catch (DataAccessException | TransactionException e) {
            log.debug("the versions of tables kept in memory could not be read", e);
        }
    }

    <R> R reading(Supplier<R> work) {
        return Objects.requireNonNull(reading.execute(_ -> work.get()));
    }

    long version(String topic) {
        return jdbc.sql("select version from shared_table_versions where topic = ?")
                .param(topic)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void raise(String topic) {
        teller.publishEvent(new Changing(topic));
        String raise = "update shared_table_versions set version = version + 1 where topic = ?";
        if (jdbc.sql(raise).param(topic).update() == 0) {
            jdbc.sql(
                            "insert into shared_table_versions (topic, version) values (?, 0)"
                                    + " on conflict do nothing")
                    .param(topic)
                    .update();
            jdbc.sql(raise).param(topic).update();
        }
    }
}
