package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.ContactReadRows.CARD_COLUMNS;
import static io.kindline.infrastructure.contacts.ContactReadRows.HEADING_COLUMNS;
import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.EmotionChange;
import io.kindline.application.contacts.FactLine;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists and pages straight from the tables, one statement each. */
@Repository
class JdbcContactReads implements ContactReads {
    /** The records of one person: those linked to the one asked for, itself among them. */
    private static final String LINKED_RECORDS =
            """
            (select other.id from subscribers_subscribers me
             join subscribers_subscribers other on other.person_id = me.person_id
             where me.id = :subscriber)\
            """;

    private static final String CLOSED = "closed";
    private static final String SAME_STATE = " and c.state = :state";

    /** Said in so many words, so that PostgreSQL may look into the index of open ones alone. */
    private static final String STILL_OPEN = " and c.state <> '" + CLOSED + "'";

    private final JdbcClient jdbc;
    private final MessageLineReader messageLines;

    JdbcContactReads(JdbcClient jdbc, MessageLineReader messageLines) {
        this.jdbc = jdbc;
        this.messageLines = messageLines;
    }

    @Override
    public List<ContactCard> mine(OperatorId operator) {
        return jdbc.sql(
                        """
                        select * from (
                          select 0 as place, %1$s from contacts_contacts c
                          left join subscribers_subscribers s on s.id = c.subscriber_id
                          where c.offered_to = :me
                          union all
                          select 1 as place, %1$s from contacts_contacts c
                          left join subscribers_subscribers s on s.id = c.subscriber_id
                          where c.holder_id = :me) mine
                        order by place, since, id\
                        """
                                .formatted(CARD_COLUMNS))
                .param("me", operator.value())
                .query((row, _) -> ContactReadRows.card(row))
                .list();
    }

    @Override
    public Optional<ContactCard> card(ContactId id) {
        return jdbc.sql(
                        """
                        select %s from contacts_contacts c
                        left join subscribers_subscribers s on s.id = c.subscriber_id
                        where c.id = :id\
                        """
                                .formatted(CARD_COLUMNS))
                .param("id", id.value())
                .query((row, _) -> ContactReadRows.card(row))
                .optional();
    }

    @Override
    public List<MessageLine> messages(ContactId contact, Optional<MessageId> before, int limit) {
        return messageLines.read(contact, before, limit);
    }

    @Override
    public List<TimelineEntry> timeline(
            SubscriberId subscriber, Set<BrandId> brands, Optional<Position> after, int limit) {
        if (brands.isEmpty()) {
            return List.of();
        }
        StatementSpec statement =
                jdbc.sql(
                                """
                                select %s from contacts_contacts c
                                where c.subscriber_id in %s and c.brand_id in (:brands)%s
                                order by c.opened_at desc, c.id desc limit :limit\
                                """
                                        .formatted(HEADING_COLUMNS, LINKED_RECORDS, beyond(after)))
                        .param("subscriber", subscriber.value())
                        .param("brands", values(brands))
                        .param("limit", limit);
        return headings(statement, after);
    }

    @Override
    public List<TimelineEntry> list(Filter filter, Optional<Position> after, int limit) {
        if (filter.brands().isEmpty()) {
            return List.of();
        }
        var where = new StringBuilder();
        filter.state()
                .map(state -> state.equals(CLOSED) ? SAME_STATE : STILL_OPEN + SAME_STATE)
                .ifPresent(where::append);
        filter.subscriber()
                .ifPresent(_ -> where.append(" and c.subscriber_id in " + LINKED_RECORDS));
        filter.holder().ifPresent(_ -> where.append(" and c.holder_id = :holder"));
        List<BrandId> brands = List.copyOf(filter.brands());
        StatementSpec statement =
                jdbc.sql(newestOfEach(brands.size(), where + beyond(after))).param("limit", limit);
        for (int i = 0; i < brands.size(); i++) {
            statement.param("brand" + i, brands.get(i).value());
        }
        filter.state().ifPresent(state -> statement.param("state", state));
        filter.subscriber().ifPresent(id -> statement.param("subscriber", id.value()));
        filter.holder().ifPresent(id -> statement.param("holder", id.value()));
        return headings(statement, after);
    }

    /** Brand by brand, since an index has the newest of one brand first, and of several not. */
    private static String newestOfEach(int brands, String where) {
        return IntStream.range(0, brands)
                .mapToObj(brand ->
                        """
                        (select %s from contacts_contacts c where c.brand_id = :brand%d%s
                        order by c.opened_at desc, c.id desc limit :limit)\
                        """
                                .formatted(HEADING_COLUMNS, brand, where))
                .collect(
                        Collectors.joining(
                                " union all ",
                                "select * from (",
                                ") newest order by opened_at desc, id desc limit :limit"));
    }

    private static String beyond(Optional<Position> after) {
        return after.isPresent() ? " and (c.opened_at, c.id) < (:openedAt, :after)" : "";
    }

    private static List<TimelineEntry> headings(StatementSpec statement, Optional<Position> after) {
        after.ifPresent(position ->
                statement
                        .param("openedAt", utc(position.openedAt()))
                        .param("after", position.id().value()));
        return statement.query((row, _) -> ContactReadRows.heading(row)).list();
    }

    @Override
    public List<FactLine> facts(SubscriberId subscriber, Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select f.id, f.contact_id, f.body, f.noted_by, f.noted_at
                        from contacts_facts f
                        join contacts_contacts c on c.id = f.contact_id
                        where f.subscriber_id in %s and f.withdrawn_at is null
                          and c.brand_id in (:brands)
                        order by f.noted_at desc, f.id desc limit 50\
                        """
                                .formatted(LINKED_RECORDS))
                .param("subscriber", subscriber.value())
                .param("brands", values(brands))
                .query((row, _) ->
                        new FactLine(
                                ContactReadRows.id(row, "id"),
                                new ContactId(ContactReadRows.id(row, "contact_id")),
                                row.getString("body"),
                                new OperatorId(ContactReadRows.id(row, "noted_by")),
                                ContactReadRows.instant(row, "noted_at")))
                .list();
    }

    @Override
    public List<QueueCount> queueCounts(Set<BrandId> brands) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select queue_id, count(*) as waiting, min(since) as oldest
                        from contacts_waiting where brand_id in (:brands) group by queue_id\
                        """)
                .param("brands", values(brands))
                .query((row, _) ->
                        new QueueCount(
                                new QueueId(ContactReadRows.id(row, "queue_id")),
                                row.getInt("waiting"),
                                ContactReadRows.optionalInstant(row, "oldest")))
                .list();
    }

    @Override
    public List<EmotionChange> emotionChanges(Set<BrandId> brands, Instant from, Instant to) {
        if (brands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select emotion_at_start, emotion_at_end, count(*) as contacts
                        from contacts_contacts
                        where brand_id in (:brands) and closed_at >= :from and closed_at < :to
                          and outcome <> :merged
                        group by emotion_at_start, emotion_at_end
                        order by contacts desc, emotion_at_start, emotion_at_end\
                        """)
                .param("brands", values(brands))
                .param("from", utc(from))
                .param("to", utc(to))
                .param("merged", Outcome.MERGED.name())
                .query((row, _) ->
                        new EmotionChange(
                                Emotion.valueOf(row.getString("emotion_at_start")),
                                Emotion.valueOf(row.getString("emotion_at_end")),
                                row.getLong("contacts")))
                .list();
    }

    private static List<UUID> values(Collection<BrandId> brands) {
        return brands.stream().map(BrandId::value).toList();
    }
}
