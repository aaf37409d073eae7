package io.kindline.infrastructure.operators;

import io.kindline.application.operators.KeyUses;
import io.kindline.domain.operators.AccessKeyId;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;

/** Gathers uses in memory and writes the latest of each key every half minute. */
@Repository
class JdbcKeyUses implements KeyUses {
    private static final Logger log = LoggerFactory.getLogger(JdbcKeyUses.class);

    private final JdbcClient jdbc;
    private final Map<AccessKeyId, Instant> unwritten = new ConcurrentHashMap<>();

    JdbcKeyUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void used(AccessKeyId key, Instant at) {
        unwritten.put(key, at);
    }

    @Override
    public Map<AccessKeyId, Instant> latest() {
        var uses = new HashMap<AccessKeyId, Instant>();
        jdbc.sql("select key_id, used_at from operators_key_uses")
                .query((row, _) ->
                        Map.entry(
                                new AccessKeyId(row.getObject(1, UUID.class)),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .forEach(use -> uses.put(use.getKey(), use.getValue()));
        uses.putAll(unwritten);
        return uses;
    }

    @Scheduled(fixedDelay = 30_000)
    @PreDestroy
    void write() {
        try {
            for (Map.Entry<AccessKeyId, Instant> use : Map.copyOf(unwritten).entrySet()) {
                write(use.getKey(), use.getValue().atOffset(ZoneOffset.UTC));
                unwritten.remove(use.getKey(), use.getValue());
            }
        } catch (DataAccessException | TransactionException e) {
            log.debug("the uses of keys could not be written, trying again", e);
        }
    }

    private void write(AccessKeyId key, OffsetDateTime at) {
        String update = "update operators_key_uses set used_at = ? where key_id = ?";
        if (jdbc.sql(update).params(at, key.value()).update() == 0) {
            jdbc.sql(
                            "insert into operators_key_uses (used_at, key_id) values (?, ?)"
                                    + " on conflict do nothing")
                    .params(at, key.value())
                    .update();
        }
    }
}
