package io.kindline.infrastructure.promises;

import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Untold;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises that were kept by words which may not have arrived. */
final class UntoldPromises {
    private final JdbcClient jdbc;

    UntoldPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Promise.Kept> keptInWriting(SubscriberId subscriber, Instant said) {
        return jdbc.sql(
                        """
                        select p.* from promises_promises p
                        where p.subscriber_id in (
                            select other.id from subscribers_subscribers me
                            join subscribers_subscribers other on other.person_id = me.person_id
                            where me.id = :subscriber)
                          and p.told_by = 'MESSAGE' and p.kept_at >= :said and p.made_at < :said
                        order by p.due_at, p.id for update\
                        """)
                .param("subscriber", subscriber.value())
                .param("said", said.atOffset(ZoneOffset.UTC))
                .query((row, _) -> (Promise.Kept) JdbcPromises.promise(row))
                .list();
    }

    void reopen(Promise.Kept promise, MessageId undelivered, Instant now) {
        UUID id = promise.words().id().value();
        int opened =
                jdbc.sql(
                                """
                                update promises_promises set kept_at = null, told_by = null,
                                  rung = 0, open_owner_id = owner_id
                                where id = :id and kept_at is not null\
                                """)
                        .param("id", id)
                        .update();
        if (opened == 1) {
            jdbc.sql(
                            """
                            insert into promises_untold (promise_id, message_id, kept_at, failed_at)
                            values (:id, :message, :kept, :now)\
                            """)
                    .param("id", id)
                    .param("message", undelivered.value())
                    .param("kept", promise.at().atOffset(ZoneOffset.UTC))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    List<Untold> untold(PromiseId id) {
        return jdbc.sql(
                        """
                        select * from promises_untold where promise_id = :id order by failed_at\
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Untold(
                                id,
                                JdbcPromises.instant(row, "kept_at"),
                                new MessageId(row.getObject("message_id", UUID.class)),
                                JdbcPromises.instant(row, "failed_at")))
                .list();
    }
}
