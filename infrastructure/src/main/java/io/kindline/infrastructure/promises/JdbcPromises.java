package io.kindline.infrastructure.promises;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promises in one table. */
@Repository
class JdbcPromises implements Promises {
    private static final int SHOWN_MAX = 50;

    private final JdbcClient jdbc;

    JdbcPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Promise.Open promise) {
        Promise.Words words = promise.words();
        jdbc.sql(
                        """
                        insert into promises_promises (id, contact_id, subscriber_id, brand_id,
                          owner_id, open_owner_id, body, made_at, due_at)
                        values (:id, :contact, :subscriber, :brand, :owner, :owner, :body,
                          :madeAt, :dueAt)\
                        """)
                .param("id", words.id().value())
                .param("contact", words.contact().value())
                .param("subscriber", words.subscriber().value())
                .param("brand", words.brand().value())
                .param("owner", words.owner().value())
                .param("body", words.text())
                .param("madeAt", words.madeAt().atOffset(ZoneOffset.UTC))
                .param("dueAt", words.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Promise> find(PromiseId id) {
        return jdbc.sql("select * from promises_promises where id = :id")
                .param("id", id.value())
                .query((row, _) -> promise(row))
                .optional();
    }

    @Override
    public void save(Promise.Kept promise) {
        jdbc.sql(
                        """
                        update promises_promises set kept_at = :at, open_owner_id = null
                        where id = :id and kept_at is null\
                        """)
                .param("at", promise.at().atOffset(ZoneOffset.UTC))
                .param("id", promise.words().id().value())
                .update();
    }

    @Override
    public List<Promise.Open> takeDue(Instant now, int most) {
        List<Promise.Open> due =
                jdbc.sql(
                                """
                                select * from promises_promises
                                where kept_at is null and nudged_at is null and due_at <= :now
                                order by due_at limit :most for update skip locked\
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("most", most)
                        .query((row, _) -> new Promise.Open(words(row)))
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql("update promises_promises set nudged_at = :now where id in (:ids)")
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("ids", due.stream().map(one -> one.words().id().value()).toList())
                    .update();
        }
        return due;
    }

    @Override
    public List<Promise.Open> openTo(SubscriberId subscriber, Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select p.* from promises_promises p
                        where p.subscriber_id in (
                            select other.id from subscribers_subscribers me
                            join subscribers_subscribers other on other.person_id = me.person_id
                            where me.id = :subscriber)
                          and p.brand_id in (:brands) and p.kept_at is null
                        order by p.due_at, p.id limit :most\
                        """)
                .param("subscriber", subscriber.value())
                .param("brands", brands.stream().map(BrandId::value).toList())
                .param("most", SHOWN_MAX)
                .query((row, _) -> new Promise.Open(words(row)))
                .list();
    }

    @Override
    public List<Promise.Open> openOf(OperatorId owner) {
        return jdbc.sql(
                        """
                        select * from promises_promises where open_owner_id = :owner
                        order by due_at, id limit :most\
                        """)
                .param("owner", owner.value())
                .param("most", SHOWN_MAX)
                .query((row, _) -> new Promise.Open(words(row)))
                .list();
    }

    private static Promise promise(ResultSet row) throws SQLException {
        Promise.Words words = words(row);
        OffsetDateTime keptAt = row.getObject("kept_at", OffsetDateTime.class);
        return keptAt == null
                ? new Promise.Open(words)
                : new Promise.Kept(words, keptAt.toInstant());
    }

    static Promise.Words words(ResultSet row) throws SQLException {
        return new Promise.Words(
                new PromiseId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                new OperatorId(row.getObject("owner_id", UUID.class)),
                row.getString("body"),
                instant(row, "made_at"),
                instant(row, "due_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
