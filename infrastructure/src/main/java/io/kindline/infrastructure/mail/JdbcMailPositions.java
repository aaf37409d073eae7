package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailConnection;
import io.kindline.application.mail.MailLedger;
import io.kindline.application.mail.MailPositions;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.mail.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Positions in {@code mail_positions}; what was set aside and answered beside it. */
@Component
class JdbcMailPositions implements MailPositions {
    private static final int REASON_MAX = 300;

    private final JdbcClient jdbc;

    JdbcMailPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Reading> of(EntryPointId mailbox) {
        return jdbc.sql(
                        """
                        select uid_validity, last_uid from mail_positions
                        where entry_point_id = :door and uid_validity is not null\
                        """)
                .param("door", mailbox.value())
                .query((row, _) -> new Reading(row.getLong(1), row.getLong(2)))
                .optional();
    }

    @Override
    public void advance(EntryPointId mailbox, Reading to) {
        ensure(mailbox);
        jdbc.sql(
                        """
                        update mail_positions set uid_validity = :validity, last_uid = :uid
                        where entry_point_id = :door\
                        """)
                .param("validity", to.validity())
                .param("uid", to.lastUid())
                .param("door", mailbox.value())
                .update();
    }

    @Override
    public boolean lease(EntryPointId mailbox, UUID node, Instant now, Instant until) {
        ensure(mailbox);
        return jdbc.sql(
                                """
                                update mail_positions set node = :node, node_until = :until
                                where entry_point_id = :door
                                  and (node is null or node = :node or node_until < :now)\
                                """)
                        .param("node", node)
                        .param("until", utc(until))
                        .param("now", utc(now))
                        .param("door", mailbox.value())
                        .update()
                == 1;
    }

    @Override
    public void succeeded(EntryPointId mailbox, Instant at) {
        ensure(mailbox);
        jdbc.sql(
                        """
                        update mail_positions set succeeded_at = :at, failure = null
                        where entry_point_id = :door\
                        """)
                .param("at", utc(at))
                .param("door", mailbox.value())
                .update();
    }

    @Override
    public void failed(EntryPointId mailbox, MailConnection.Trouble trouble, Instant at) {
        ensure(mailbox);
        jdbc.sql(
                        """
                        update mail_positions set failed_at = :at, failure = :trouble
                        where entry_point_id = :door\
                        """)
                .param("at", utc(at))
                .param("trouble", trouble.word())
                .param("door", mailbox.value())
                .update();
    }

    @Override
    public List<Health> health() {
        return jdbc.sql(
                        """
                        select entry_point_id, succeeded_at, failed_at, failure, set_aside
                        from mail_positions\
                        """)
                .query((row, _) -> health(row))
                .list();
    }

    @Override
    public void setAside(EntryPointId mailbox, String reason, MailFileId original, Instant at) {
        ensure(mailbox);
        jdbc.sql(
                        """
                        insert into mail_set_aside (original, entry_point_id, reason, at)
                        values (:original, :door, :reason, :at)\
                        """)
                .param("original", original.value())
                .param("door", mailbox.value())
                .param("reason", reason.substring(0, Math.min(reason.length(), REASON_MAX)))
                .param("at", utc(at))
                .update();
        jdbc.sql(
                        """
                        update mail_positions set set_aside = set_aside + 1
                        where entry_point_id = :door\
                        """)
                .param("door", mailbox.value())
                .update();
    }

    @Override
    public boolean mayAnswer(MailLedger.SenderToken to, Instant now, Instant notSince) {
        int first =
                jdbc.sql(
                                """
                                insert into mail_answers (sender, answered_at) values (:to, :now)
                                on conflict do nothing\
                                """)
                        .param("to", to.value())
                        .param("now", utc(now))
                        .update();
        return first == 1
                || jdbc.sql(
                                        """
                                        update mail_answers set answered_at = :now
                                        where sender = :to and answered_at <= :notSince\
                                        """)
                                .param("to", to.value())
                                .param("now", utc(now))
                                .param("notSince", utc(notSince))
                                .update()
                        == 1;
    }

    private void ensure(EntryPointId mailbox) {
        jdbc.sql(
                        """
                        insert into mail_positions (entry_point_id, set_aside) values (:door, 0)
                        on conflict do nothing\
                        """)
                .param("door", mailbox.value())
                .update();
    }

    private static Health health(ResultSet row) throws SQLException {
        return new Health(
                new EntryPointId(row.getObject("entry_point_id", UUID.class)),
                instant(row, "succeeded_at"),
                instant(row, "failed_at"),
                Optional.ofNullable(row.getString("failure")).map(MailConnection.Trouble::of),
                row.getLong("set_aside"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
