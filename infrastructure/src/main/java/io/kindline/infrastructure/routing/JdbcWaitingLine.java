package io.kindline.infrastructure.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.shared.ContactAtHand;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The line in {@code contacts_waiting}. One statement finds, in the order of service, the first row
 * that fits and locks it.
 */
@Component
class JdbcWaitingLine implements WaitingLine {
    private static final Duration WHENEVER = Duration.ofDays(10_000);

    private final JdbcClient jdbc;
    private final Queues queues;
    private final ContactAtHand atHand;
    private final LineMarks marks;
    private final LineStatements statements;
    private final Duration declinedRestsFor;

    JdbcWaitingLine(
            JdbcClient jdbc,
            Queues queues,
            ContactAtHand atHand,
            LineMarks marks,
            KindlineSettings settings) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.atHand = atHand;
        this.marks = marks;
        this.statements =
                marks.deadEntriesLinger()
                        ? new LineStatements.OnPostgres()
                        : new LineStatements.OnH2();
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
        return jdbc.sql(statements.lifeSafety())
                .param("me", who.id().value())
                .param("queues", statements.list(ids(who.queues())))
                .param("brands", statements.list(brands(who)))
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
        var parameters = new HashMap<String, Object>(statements.from(marks.now()));
        parameters.put("me", who.id().value());
        parameters.put("queues", statements.list(ids(who.queues())));
        parameters.put("tooHard", statements.list(ids(tooHard(who))));
        parameters.put("brands", statements.list(brands(who)));
        parameters.put("languages", statements.list(tags(who)));
        parameters.put("now", utc(now));
        parameters.put("offerFrom", offerFrom);
        parameters.put("restingSince", utc(now.minus(declinedRestsFor)));
        Optional<UUID> found =
                statements.readsContact()
                        ? atHand.read(statements.first(), parameters)
                        : jdbc.sql(statements.first())
                                .params(parameters)
                                .query(UUID.class)
                                .optional();
        return found.map(ContactId::new);
    }

    private Set<QueueId> tooHard(OperatorProfile who) {
        return queues.all().stream()
                .filter(queue -> queue.skill().map(need -> !who.meets(need)).orElse(false))
                .map(Queue::id)
                .filter(who.queues()::contains)
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(Set<QueueId> queues) {
        return queues.stream().map(QueueId::value).toList();
    }

    private static List<UUID> brands(OperatorProfile who) {
        return who.brands().stream().map(BrandId::value).toList();
    }

    private static List<String> tags(OperatorProfile who) {
        return who.languages().stream().map(Language::tag).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
