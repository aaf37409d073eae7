package io.kindline.infrastructure.board;

import io.kindline.application.board.Behind;
import io.kindline.application.board.BoardEntry;
import io.kindline.application.board.BoardReads;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The lists behind the board's figures, one statement each. */
@Component
class BoardLists {
    private static final String OF_CONTACT = "c.id, c.channel, c.heading as words, ";
    private static final String NO_MARKS = ", null as quality, null as speed ";

    private static final String WAITING =
            "select "
                    + OF_CONTACT
                    + "w.since as at, c.offered_to as operator"
                    + NO_MARKS
                    + """
                    from contacts_waiting w join contacts_contacts c on c.id = w.contact_id
                    where w.brand_id in (:brands) and %s
                    order by w.rank, w.since limit :limit\
                    """;

    private static final String MISSED =
            "select "
                    + OF_CONTACT
                    + "c.opened_at as at, coalesce(c.holder_id, c.closed_by) as operator"
                    + NO_MARKS
                    + """
                    from contacts_contacts c
                    where c.brand_id in (:brands) and c.opened_at >= :from and %s
                      and c.channel <> 'VOICE' and (c.outcome is null or c.outcome <> :merged)
                      and (extract(epoch from c.first_answered_at)
                            - extract(epoch from c.opened_at) > :within
                        or (c.first_answered_at is null
                          and (c.state = 'closed' or c.opened_at < :lateBefore)))
                    order by c.opened_at desc limit :limit\
                    """;

    private static final String HELD =
            "select "
                    + OF_CONTACT
                    + "c.held_since as at, c.holder_id as operator"
                    + NO_MARKS
                    + """
                    from contacts_contacts c
                    where c.holder_id = :operator and c.brand_id in (:brands)
                    order by c.held_since limit :limit\
                    """;

    private static final String PROMISED =
            "select c.id, c.channel, p.body as words, p.due_at as at, p.owner_id as operator"
                    + NO_MARKS
                    + """
                    from promises_promises p join contacts_contacts c on c.id = p.contact_id
                    where p.open_owner_id is not null and p.brand_id in (:brands)
                    order by p.due_at limit :limit\
                    """;

    private static final String RATED =
            "select "
                    + OF_CONTACT
                    + """
                    r.rated_at as at, r.operator_id as operator, r.quality, r.speed
                    from contacts_contacts c
                    join satisfaction_ratings r on r.contact_id = c.id
                    where c.brand_id in (:brands) and c.closed_at >= :from and c.closed_at < :now
                      and c.channel in ('WEB_CHAT', 'APP_CHAT') and c.outcome <> :merged
                    order by r.quality + r.speed, r.rated_at desc limit :limit\
                    """;

    private final JdbcClient jdbc;

    BoardLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BoardEntry> read(Behind figure, Set<BrandId> brands, BoardReads.Span span, int limit) {
        StatementSpec statement =
                switch (figure) {
                    case Behind.Waiting(Optional<QueueId> queue) ->
                            ofQueue(WAITING, "w.queue_id = :queue", queue);
                    case Behind.Missed(Optional<QueueId> queue) ->
                            ofQueue(MISSED, "c.queue_id = :queue", queue)
                                    .param("from", JdbcBoardReads.utc(span.from()))
                                    .param("merged", Outcome.MERGED.name())
                                    .param("within", span.within().toSeconds())
                                    .param(
                                            "lateBefore",
                                            JdbcBoardReads.utc(span.now().minus(span.within())));
                    case Behind.HeldBy(OperatorId operator) ->
                            jdbc.sql(HELD).param("operator", operator.value());
                    case Behind.Promised() -> jdbc.sql(PROMISED);
                    case Behind.Rated() ->
                            jdbc.sql(RATED)
                                    .param("from", JdbcBoardReads.utc(span.from()))
                                    .param("now", JdbcBoardReads.utc(span.now()))
                                    .param("merged", Outcome.MERGED.name());
                };
        return statement
                .param("brands", JdbcBoardReads.values(brands))
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    private StatementSpec ofQueue(String sql, String condition, Optional<QueueId> queue) {
        StatementSpec statement = jdbc.sql(sql.formatted(queue.isPresent() ? condition : "true"));
        return queue.map(id -> statement.param("queue", id.value())).orElse(statement);
    }

    private static BoardEntry entry(ResultSet row) throws SQLException {
        return new BoardEntry(
                new ContactId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("words"),
                JdbcBoardReads.instant(row, "at"),
                Optional.ofNullable(row.getObject("operator", UUID.class)).map(OperatorId::new),
                mark(row, "quality"),
                mark(row, "speed"));
    }

    private static OptionalInt mark(ResultSet row, String column) throws SQLException {
        int mark = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(mark);
    }
}
