package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Messages that must leave: stored with the message itself, taken by whichever node comes first.
 */
@Component
class Outbox {
    /** A node that took a message and died leaves it to the others after this. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private volatile Runnable wake = () -> {};

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message taken for sending. */
    record Taken(MessageId message, UUID entryPoint, int attempt) {}

    void wakeBy(Runnable whenSomethingIsPut) {
        this.wake = whenSomethingIsPut;
    }

    void put(Message message, UUID entryPoint) {
        jdbc.sql(
                        """
                        insert into contacts_outbox (message_id, contact_id, entry_point_id,
                          attempts, next_attempt_at, created_at)
                        values (:message, :contact, :entryPoint, 0, :now, :now)\
                        """)
                .param("message", message.id().value())
                .param("contact", message.contact().value())
                .param("entryPoint", entryPoint)
                .param("now", utc(message.at()))
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake.run();
                    }
                });
    }

    /** Takes what is due, so that no other node does for a minute. */
    List<Taken> take(int most, Instant now) {
        List<Taken> due =
                jdbc.sql(
                                """
                                select message_id, entry_point_id, attempts from contacts_outbox
                                where next_attempt_at <= :now order by next_attempt_at
                                limit :most for update skip locked\
                                """)
                        .param("now", utc(now))
                        .param("most", most)
                        .query((row, _) ->
                                new Taken(
                                        new MessageId(row.getObject("message_id", UUID.class)),
                                        row.getObject("entry_point_id", UUID.class),
                                        row.getInt("attempts") + 1))
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql(
                            """
                            update contacts_outbox set attempts = attempts + 1,
                              next_attempt_at = :lease where message_id in (:ids)\
                            """)
                    .param("lease", utc(now.plus(LEASE)))
                    .param("ids", due.stream().map(taken -> taken.message().value()).toList())
                    .update();
        }
        return due;
    }

    void remove(MessageId message) {
        jdbc.sql("delete from contacts_outbox where message_id = :id")
                .param("id", message.value())
                .update();
    }

    void tryAgainAt(MessageId message, Instant at) {
        jdbc.sql("update contacts_outbox set next_attempt_at = :at where message_id = :id")
                .param("at", utc(at))
                .param("id", message.value())
                .update();
    }
}
