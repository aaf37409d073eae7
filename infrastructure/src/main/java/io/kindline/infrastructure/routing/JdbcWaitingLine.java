package io.kindline.infrastructure.routing;

import static java.util.stream.Collectors.joining;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The line in {@code contacts_waiting}. One statement finds, in the order of service, the first row
 * that fits and locks it.
 */
@Component
class JdbcWaitingLine implements WaitingLine {
    private static final String NOBODY = "-";
    private static final Duration WHENEVER = Duration.ofDays(10_000);
    private static final String FITS =
            """
            w.queue_id in (:queues) and w.brand_id in (:brands)
              and (w.rank = 0
                   or (w.language in (:languages) or w.relax_at <= :now
                           or w.preferred_id = :me)
                      and (w.queue_id not in (:tooHard) or w.relax_at <= :now
                           or w.preferred_id = :me)
                      and (w.preferred_id is null or w.preferred_id = :me
                           or w.preferred_until is null or w.preferred_until <= :now))
              and (w.rank = 0 or w.offer_from <= :offerFrom)
              and not exists (select 1 from routing_offers o
                              where o.contact_id = w.contact_id and o.operator_id = :me
                                and o.ending = 'declined' and o.ended_at > :restingSince)
            """;
    private static final String FIRST =
            "order by w.rank, w.since, w.contact_id limit 1 for update skip locked";
    private static final String FROM_THE_START =
            "select w.contact_id from contacts_waiting w where " + FITS + FIRST;

    /**
     * H2 locks all that fits before it sorts. Without sorting it reads the index it is told to use,
     * which is the order of service, and stops at the first row it could lock; a test watches that.
     */
    private static String onH2(String fits) {
        return "select w.contact_id from contacts_waiting w use index (contacts_waiting_line)"
                + " where w.rank >= 0 and ("
                + fits
                + ") is true limit 1 for update skip locked";
    }

    private static final String LIFE_SAFETY =
            """
            w.rank = 0 and w.queue_id in (:queues) and w.brand_id in (:brands)
              and not exists (select 1 from routing_offers o
                              where o.contact_id = w.contact_id and o.operator_id = :me
                                and o.ending = 'declined' and o.ended_at > :restingSince)
            """;

    private final JdbcClient jdbc;
    private final Queues queues;
    private final LineMarks marks;
    private final Duration declinedRestsFor;

    JdbcWaitingLine(JdbcClient jdbc, Queues queues, LineMarks marks, KindlineSettings settings) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.marks = marks;
        this.declinedRestsFor = settings.routing().declinedRestsFor();
    }

    @Override
    public Optional<ContactId> lockNext(OperatorProfile who, Instant now) {
        return first(who, now, utc(now.plus(WHENEVER)));
    }

    @Override
    public Optional<ContactId> lockNextToOffer(OperatorProfile who, Instant now) {
        return first(who, now, utc(now));
    }

    @Override
    public Optional<ContactId> lockLifeSafety(OperatorProfile who, Instant now) {
        if (who.queues().isEmpty() || who.brands().isEmpty()) {
            return Optional.empty();
        }
        String sql =
                marks.deadEntriesLinger()
                        ? "select w.contact_id from contacts_waiting w where " + LIFE_SAFETY + FIRST
                        : onH2(LIFE_SAFETY);
        return jdbc.sql(sql)
                .param("me", who.id().value())
                .param("queues", ids(who.queues()))
                .param("brands", who.brands().stream().map(BrandId::value).toList())
                .param("restingSince", utc(now.minus(declinedRestsFor)))
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    @Override
    public Optional<ContactId> lock(ContactId contact) {
        return jdbc.sql(
                        """
                        select w.contact_id from contacts_waiting w where w.contact_id = :contact
                        for update skip locked\
                        """)
                .param("contact", contact.value())
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    private Optional<ContactId> first(OperatorProfile who, Instant now, OffsetDateTime offerFrom) {
        if (who.queues().isEmpty() || who.brands().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Integer, OffsetDateTime> from = marks.now();
        List<OffsetDateTime> starts = List.copyOf(from.values());
        JdbcClient.StatementSpec statement =
                jdbc.sql(from.isEmpty() ? fromTheStart() : rankByRank(List.copyOf(from.keySet())));
        for (int i = 0; i < starts.size(); i++) {
            statement = statement.param("from" + i, starts.get(i));
        }
        return statement
                .param("me", who.id().value())
                .param("queues", ids(who.queues()))
                .param("tooHard", orNone(tooHard(who)))
                .param("brands", who.brands().stream().map(BrandId::value).toList())
                .param("languages", tags(who.languages()))
                .param("now", utc(now))
                .param("offerFrom", offerFrom)
                .param("restingSince", utc(now.minus(declinedRestsFor)))
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    private String fromTheStart() {
        return marks.deadEntriesLinger() ? FROM_THE_START : onH2(FITS);
    }

    /**
     * One branch a rank, each from its mark; a branch runs only when those before found nothing.
     */
    private static String rankByRank(List<Integer> ranks) {
        String branches =
                IntStream.range(0, ranks.size())
                        .mapToObj(i ->
                                "select w.contact_id from contacts_waiting w where w.rank = "
                                        + ranks.get(i)
                                        + " and w.since >= :from"
                                        + i
                                        + " and "
                                        + FITS
                                        + FIRST)
                        .collect(joining(") w union all select * from ("));
        return "select * from ("
                + branches
                + ") w union all select * from ("
                + FROM_THE_START
                + ") w limit 1";
    }

    private Set<QueueId> tooHard(OperatorProfile who) {
        return queues.all().stream()
                .filter(queue -> queue.skill().map(need -> !who.meets(need)).orElse(false))
                .map(Queue::id)
                .filter(who.queues()::contains)
                .collect(Collectors.toSet());
    }

    private static List<UUID> orNone(Set<QueueId> queues) {
        return queues.isEmpty() ? List.of(new UUID(0, 0)) : ids(queues);
    }

    private static List<UUID> ids(Set<QueueId> queues) {
        return queues.stream().map(QueueId::value).toList();
    }

    private static List<String> tags(Set<Language> languages) {
        return languages.isEmpty()
                ? List.of(NOBODY)
                : languages.stream().map(Language::tag).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
