package io.kindline.infrastructure.promises;

import io.kindline.application.promises.PromiseLine;
import io.kindline.application.promises.PromiseReads;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of open promises, straight from the tables. */
@Repository
class JdbcPromiseReads implements PromiseReads {
    private static final int DUE_MAX = 20;
    private static final UUID NONE = new UUID(0, 0);
    private static final String LINES =
            """
            select p.*, s.name as subscriber_name, c.channel
            from promises_promises p
            join contacts_contacts c on c.id = p.contact_id
            left join subscribers_subscribers s on s.id = p.subscriber_id
            left join operators_operators o on o.id = p.owner_id
            where p.brand_id in (:brands) and %s
            order by p.due_at, p.id limit :limit\
            """;

    private final JdbcClient jdbc;

    JdbcPromiseReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PromiseLine> open(
            Optional<OperatorId> owner, Set<BrandId> brands, Optional<Position> after, int limit) {
        if (brands.isEmpty()) {
            return List.of();
        }
        String whose = owner.isPresent() ? "p.open_owner_id = :owner" : "p.kept_at is null";
        String beyond = after.isPresent() ? " and (p.due_at, p.id) > (:dueAt, :after)" : "";
        StatementSpec statement = jdbc.sql(LINES.formatted(whose + beyond));
        owner.ifPresent(id -> statement.param("owner", id.value()));
        after.ifPresent(position ->
                statement
                        .param("dueAt", position.dueAt().atOffset(ZoneOffset.UTC))
                        .param("after", position.id().value()));
        return lines(statement, brands, limit);
    }

    @Override
    public List<PromiseLine> due(Reminded who, Instant now) {
        if (who.brands().isEmpty()) {
            return List.of();
        }
        String team = who.team().isPresent() ? " or (p.rung >= 2 and o.team_id = :team)" : "";
        String led = who.supervised().isEmpty() ? "" : " or (p.rung >= 3 and p.brand_id in (:led))";
        StatementSpec statement =
                jdbc.sql(
                                LINES.formatted(
                                        "p.kept_at is null and p.due_at <= :now"
                                                + " and (p.open_owner_id = :me"
                                                + team
                                                + led
                                                + ")"))
                        .param("me", who.id().value())
                        .param("now", now.atOffset(ZoneOffset.UTC));
        who.team().ifPresent(id -> statement.param("team", id.value()));
        if (!who.supervised().isEmpty()) {
            statement.param("led", who.supervised().stream().map(BrandId::value).toList());
        }
        return lines(statement, who.brands(), DUE_MAX);
    }

    @Override
    public boolean wasWrittenTo(SubscriberId person, Instant since, Set<MessageId> but) {
        return jdbc.sql(
                        """
                        select 1 from contacts_messages m
                        join contacts_contacts c on c.id = m.contact_id
                        join subscribers_subscribers other on other.id = c.subscriber_id
                        join subscribers_subscribers me on me.person_id = other.person_id
                        where me.id = :person and m.author_kind = 'operator' and m.at > :since
                          and m.delivery in ('queued', 'sent', 'delivered', 'read')
                          and m.id not in (:but) limit 1\
                        """)
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param(
                        "but",
                        Stream.concat(Stream.of(NONE), but.stream().map(MessageId::value)).toList())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Tally tally(Optional<OperatorId> owner, Set<BrandId> brands, Instant from, Instant to) {
        if (brands.isEmpty()) {
            return new Tally(0, 0, 0);
        }
        StatementSpec statement =
                jdbc.sql(
                                """
                                select coalesce(sum(case when kept_at <= due_at then 1 end), 0),
                                  coalesce(sum(case when kept_at > due_at then 1 end), 0),
                                  coalesce(sum(case when kept_at is null then 1 end), 0)
                                from promises_promises
                                where brand_id in (:brands) and due_at > :from and due_at <= :to%s\
                                """
                                        .formatted(
                                                owner.isPresent() ? " and owner_id = :owner" : ""))
                        .param("brands", brands.stream().map(BrandId::value).toList())
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("to", to.atOffset(ZoneOffset.UTC));
        owner.ifPresent(id -> statement.param("owner", id.value()));
        return statement
                .query((row, _) -> new Tally(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static List<PromiseLine> lines(
            StatementSpec statement, Set<BrandId> brands, int limit) {
        return statement
                .param("brands", brands.stream().map(BrandId::value).toList())
                .param("limit", limit)
                .query((row, _) ->
                        new PromiseLine(
                                new Promise.Open(JdbcPromises.words(row)),
                                Optional.ofNullable(row.getString("subscriber_name")).orElse(""),
                                Channel.valueOf(row.getString("channel"))))
                .list();
    }
}
