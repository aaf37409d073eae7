package io.kindline.infrastructure.promises;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.promises.Ladder;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.promises.Reminder;
import io.kindline.domain.promises.Rung;
import io.kindline.domain.promises.Untold;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
    private final UntoldPromises failures;

    JdbcPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.failures = new UntoldPromises(jdbc);
    }

    @Override
    public void add(Promise.Open promise) {
        Promise.Words words = promise.words();
        jdbc.sql(
                        """
                        insert into promises_promises (id, contact_id, subscriber_id, brand_id,
                          owner_id, open_owner_id, body, made_at, due_at, tell)
                        values (:id, :contact, :subscriber, :brand, :owner, :owner, :body,
                          :madeAt, :dueAt, :tell)\
                        """)
                .param("id", words.id().value())
                .param("contact", words.contact().value())
                .param("subscriber", words.subscriber().value())
                .param("brand", words.brand().value())
                .param("owner", words.owner().value())
                .param("body", words.text())
                .param("madeAt", words.madeAt().atOffset(ZoneOffset.UTC))
                .param("dueAt", words.dueAt().atOffset(ZoneOffset.UTC))
                .param("tell", words.tell().name())
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
                        update promises_promises set kept_at = :at, open_owner_id = null,
                          told_by = :told
                        where id = :id and kept_at is null\
                        """)
                .param("at", promise.at().atOffset(ZoneOffset.UTC))
                .param("told", promise.told().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("id", promise.words().id().value())
                .update();
    }

    @Override
    public List<Promise.Kept> keptInWriting(SubscriberId subscriber, Instant said) {
        return failures.keptInWriting(subscriber, said);
    }

    @Override
    public void reopen(Promise.Kept promise, MessageId undelivered, Instant now) {
        failures.reopen(promise, undelivered, now);
    }

    @Override
    public List<Untold> untold(PromiseId id) {
        return failures.untold(id);
    }

    @Override
    public List<Reminder> takeDue(Instant now, Ladder ladder, int most) {
        List<Reminder> due =
                jdbc.sql(
                                """
                                select * from promises_promises
                                where kept_at is null and due_at <= :now and (rung < 1
                                  or (rung < 2 and due_at <= :team)
                                  or (rung < 3 and due_at <= :supervisor))
                                order by due_at limit :most for update skip locked\
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("team", now.minus(ladder.teamAfter()).atOffset(ZoneOffset.UTC))
                        .param(
                                "supervisor",
                                now.minus(ladder.supervisorAfter()).atOffset(ZoneOffset.UTC))
                        .param("most", most)
                        .query((row, _) -> reminder(row, ladder, now))
                        .list();
        for (Rung rung : Rung.values()) {
            climbed(due.stream().filter(one -> one.rung() == rung).toList(), rung, now);
        }
        return due;
    }

    private static Reminder reminder(ResultSet row, Ladder ladder, Instant now)
            throws SQLException {
        Promise.Words words = words(row);
        return new Reminder(new Promise.Open(words), ladder.at(words.dueAt(), now));
    }

    private void climbed(List<Reminder> some, Rung to, Instant now) {
        if (some.isEmpty()) {
            return;
        }
        jdbc.sql("update promises_promises set rung = :rung, nudged_at = :now where id in (:ids)")
                .param("rung", numberOf(to))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", some.stream().map(one -> one.promise().words().id().value()).toList())
                .update();
    }

    private static int numberOf(Rung rung) {
        return switch (rung) {
            case QUIET -> 0;
            case OWNER -> 1;
            case TEAM -> 2;
            case SUPERVISOR -> 3;
        };
    }

    @Override
    public void handBack(ContactId contact) {
        jdbc.sql(
                        """
                        update promises_promises set handed_back_at = current_timestamp
                        where contact_id = :contact and kept_at is null\
                        """)
                .param("contact", contact.value())
                .update();
    }

    @Override
    public int follow() {
        return jdbc.sql(
                        """
                        update promises_promises p set handed_back_at = null,
                          owner_id = (select c.holder_id from contacts_contacts c
                            where c.id = p.contact_id),
                          open_owner_id = case when kept_at is null then
                            (select c.holder_id from contacts_contacts c
                             where c.id = p.contact_id) end
                        where handed_back_at is not null and exists (
                          select 1 from contacts_contacts c where c.id = p.contact_id
                            and c.holder_id is not null)\
                        """)
                .update();
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

    static Promise promise(ResultSet row) throws SQLException {
        Promise.Words words = words(row);
        OffsetDateTime keptAt = row.getObject("kept_at", OffsetDateTime.class);
        return keptAt == null
                ? new Promise.Open(words)
                : new Promise.Kept(
                        words,
                        keptAt.toInstant(),
                        Optional.ofNullable(row.getString("told_by")).map(Promise.Way::valueOf));
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
                instant(row, "due_at"),
                Promise.Way.valueOf(row.getString("tell")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
