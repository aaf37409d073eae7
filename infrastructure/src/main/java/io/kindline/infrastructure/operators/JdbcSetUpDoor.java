package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SetUpCode;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.infrastructure.shared.MasterKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door as the one row of its table. The code is derived from the row and the master key: every
 * node tells the same, and the database alone tells none.
 */
@Repository
class JdbcSetUpDoor implements SetUpDoor {
    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Operators operators;
    private final AtomicBoolean closedForEver = new AtomicBoolean();

    JdbcSetUpDoor(JdbcClient jdbc, MasterKey master, Operators operators) {
        this.jdbc = jdbc;
        this.master = master;
        this.operators = operators;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen() {
        if (closedForEver.get()) {
            return false;
        }
        if (!operators.all().isEmpty()) {
            closedForEver.set(true);
            return false;
        }
        return code().isPresent();
    }

    @Override
    @Transactional
    public Optional<SetUpCode> open(Instant now) {
        jdbc.sql(
                        """
                        insert into operators_set_up (id, nonce, failures, paused_until, opened_at)
                        values (1, ?, 0, ?, ?) on conflict do nothing\
                        """)
                .params(UUID.randomUUID(), time(Instant.EPOCH), time(now))
                .update();
        return code();
    }

    private Optional<SetUpCode> code() {
        return jdbc.sql("select nonce from operators_set_up where done_at is null")
                .query(UUID.class)
                .optional()
                .map(this::code);
    }

    @Override
    @Transactional
    public Optional<Held> hold() {
        return jdbc.sql(
                        """
                        select nonce, failures, paused_until from operators_set_up
                        where done_at is null for update\
                        """)
                .query((row, _) ->
                        new Held(
                                code(row.getObject(1, UUID.class)),
                                new Lockout(
                                        row.getInt(2),
                                        row.getObject(3, OffsetDateTime.class).toInstant())))
                .optional();
    }

    @Override
    @Transactional
    public void remember(Lockout lockout) {
        jdbc.sql("update operators_set_up set failures = ?, paused_until = ? where id = 1")
                .params(lockout.failures(), time(lockout.pausedUntil()))
                .update();
    }

    @Override
    @Transactional
    public void close(Instant now) {
        jdbc.sql("update operators_set_up set done_at = ? where id = 1").param(time(now)).update();
    }

    private SetUpCode code(UUID nonce) {
        return SetUpCode.of(master.derive("operators.set-up." + nonce));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
