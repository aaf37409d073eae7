package io.kindline.infrastructure.promises;

import io.kindline.application.promises.PromiseLine;
import io.kindline.application.promises.PromiseReads;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of open promises, straight from the tables. */
@Repository
class JdbcPromiseReads implements PromiseReads {
    private static final int DUE_MAX = 20;
    private static final String LINES =
            """
            select p.*, s.name as subscriber_name, c.channel
            from promises_promises p
            join contacts_contacts c on c.id = p.contact_id
            left join subscribers_subscribers s on s.id = p.subscriber_id
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
    public List<PromiseLine> due(OperatorId owner, Set<BrandId> brands, Instant now) {
        if (brands.isEmpty()) {
            return List.of();
        }
        StatementSpec statement =
                jdbc.sql(LINES.formatted("p.open_owner_id = :owner and p.due_at <= :now"))
                        .param("owner", owner.value())
                        .param("now", now.atOffset(ZoneOffset.UTC));
        return lines(statement, brands, DUE_MAX);
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
