package io.kindline.infrastructure.board;

import io.kindline.application.board.Behind;
import io.kindline.application.board.Board;
import io.kindline.application.board.BoardEntry;
import io.kindline.application.board.BoardReads;
import io.kindline.domain.board.Satisfaction;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each figure by one statement through an index: contacts by brand and time, by holder, … */
@Repository
class JdbcBoardReads implements BoardReads {
    private static final int HOUR_SECONDS = 3600;

    private final JdbcClient jdbc;
    private final BoardLists lists;

    JdbcBoardReads(JdbcClient jdbc, BoardLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public List<Arrivals> arrivals(
            Set<BrandId> brands, Instant from, Instant now, Duration within) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select queue_id, hour_no,
                          sum(case when answer_seconds <= :within then 1 else 0 end) as in_time,
                          sum(case when answer_seconds > :within then 1 else 0 end) as late,
                          sum(case when answer_seconds is null and state = 'closed'
                              then 1 else 0 end) as abandoned,
                          sum(case when answer_seconds is null and state <> 'closed'
                              and opened_at < :lateBefore then 1 else 0 end) as overdue,
                          sum(case when answer_seconds is null and state <> 'closed'
                              and opened_at >= :lateBefore then 1 else 0 end) as fresh
                        from (
                          select queue_id, state, opened_at,
                            cast(floor(extract(epoch from opened_at) / 3600) as bigint) as hour_no,
                            extract(epoch from first_answered_at) - extract(epoch from opened_at)
                              as answer_seconds
                          from contacts_contacts
                          where brand_id in (:brands) and opened_at >= :from
                            and channel <> 'VOICE' and (outcome is null or outcome <> :merged)
                        ) arrived
                        group by queue_id, hour_no\
                        """)
                .param("within", within.toSeconds())
                .param("lateBefore", utc(now.minus(within)))
                .param("brands", values(brands))
                .param("from", utc(from))
                .param("merged", Outcome.MERGED.name())
                .query((row, _) ->
                        new Arrivals(
                                new QueueId(row.getObject("queue_id", UUID.class)),
                                Instant.ofEpochSecond(row.getLong("hour_no") * HOUR_SECONDS),
                                new ServiceLevel(
                                        row.getInt("in_time"),
                                        row.getInt("late"),
                                        row.getInt("abandoned"),
                                        row.getInt("overdue"),
                                        row.getInt("fresh"))))
                .list();
    }

    @Override
    public List<Presence> onDuty() {
        return jdbc.sql(
                        """
                        select operator_id, state, reason, since, idle_since, last_beat_at,
                          missed_in_row
                        from routing_presence
                        where state in ('AVAILABLE', 'BUSY', 'BREAK', 'TRAINING')\
                        """)
                .query((row, _) ->
                        new Presence(
                                operator(row, "operator_id"),
                                PresenceState.valueOf(row.getString("state")),
                                row.getString("reason"),
                                instant(row, "since"),
                                instant(row, "idle_since"),
                                instant(row, "last_beat_at"),
                                row.getInt("missed_in_row")))
                .list();
    }

    @Override
    public List<Held> held(Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select holder_id,
                          sum(case when state = 'parked' then 0 else 1 end) as in_hand,
                          sum(case when state = 'parked' then 1 else 0 end) as parked
                        from contacts_contacts
                        where holder_id is not null and brand_id in (:brands)
                        group by holder_id\
                        """)
                .param("brands", values(brands))
                .query((row, _) ->
                        new Held(
                                operator(row, "holder_id"),
                                row.getInt("in_hand"),
                                row.getInt("parked")))
                .list();
    }

    @Override
    public Board.PromiseLoad promises(Set<BrandId> brands, Instant now, Instant soon) {
        if (brands.isEmpty()) {
            return new Board.PromiseLoad(0, 0, 0);
        }
        return jdbc.sql(
                        """
                        select coalesce(sum(case when due_at < :now then 1 else 0 end), 0) as overdue,
                          coalesce(sum(case when due_at >= :now and due_at <= :soon
                            then 1 else 0 end), 0) as soon,
                          count(*) as promised
                        from promises_promises
                        where open_owner_id is not null and brand_id in (:brands)\
                        """)
                .param("now", utc(now))
                .param("soon", utc(soon))
                .param("brands", values(brands))
                .query((row, _) ->
                        new Board.PromiseLoad(
                                row.getInt("overdue"), row.getInt("soon"), row.getInt("promised")))
                .single();
    }

    @Override
    public Satisfaction satisfaction(Set<BrandId> brands, Instant from, Instant to) {
        if (brands.isEmpty()) {
            return Satisfaction.NONE;
        }
        return jdbc.sql(
                        """
                        select count(*) as asked, count(r.contact_id) as n,
                          coalesce(sum(r.quality), 0) as quality,
                          coalesce(sum(r.speed), 0) as speed,
                          count(case when r.quality >= 4 then 1 end) as quality_good,
                          count(case when r.speed >= 4 then 1 end) as speed_good
                        from contacts_contacts c
                        left join satisfaction_ratings r on r.contact_id = c.id
                        where c.brand_id in (:brands) and c.closed_at >= :from and c.closed_at < :to
                          and c.channel in ('WEB_CHAT', 'APP_CHAT') and c.outcome <> :merged\
                        """)
                .param("brands", values(brands))
                .param("from", utc(from))
                .param("to", utc(to))
                .param("merged", Outcome.MERGED.name())
                .query((row, _) ->
                        new Satisfaction(
                                row.getInt("asked"), marks(row, "quality"), marks(row, "speed")))
                .single();
    }

    @Override
    public List<BoardEntry> behind(Behind figure, Set<BrandId> brands, Span span, int limit) {
        return brands.isEmpty() ? List.of() : lists.read(figure, brands, span, limit);
    }

    private static Satisfaction.Marks marks(ResultSet row, String question) throws SQLException {
        return new Satisfaction.Marks(
                row.getInt("n"), row.getLong(question), row.getInt(question + "_good"));
    }

    static List<UUID> values(Set<BrandId> brands) {
        return brands.stream().map(BrandId::value).toList();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OperatorId operator(ResultSet row, String column) throws SQLException {
        return new OperatorId(row.getObject(column, UUID.class));
    }
}
