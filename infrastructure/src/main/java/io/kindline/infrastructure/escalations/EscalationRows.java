package io.kindline.infrastructure.escalations;

import static java.util.Objects.requireNonNull;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.SecondPath;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Watch;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows into escalations through their validating constructors, and back. */
@Component
class EscalationRows {
    private static final List<String> STATES =
            List.of(
                    "askedId",
                    "askedAt",
                    "askedUntil",
                    "heardBy",
                    "heardAt",
                    "ending",
                    "endedBy",
                    "endedAt",
                    "words",
                    "dueAt",
                    "rangAt",
                    "openContact",
                    "openBrand",
                    "team",
                    "rung");

    private final Seal seal;

    EscalationRows(MasterKey masterKey) {
        this.seal = new Seal(masterKey.derive("escalations.sealing"));
    }

    Seal seal() {
        return seal;
    }

    Escalation.Open open(ResultSet row) throws SQLException {
        if (read(row) instanceof Escalation.Open open) {
            return open;
        }
        throw new IllegalStateException("escalation " + row.getString("id") + " has ended");
    }

    Escalation read(ResultSet row) throws SQLException {
        try {
            return row.getString("ending") == null ? running(row) : ended(row);
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "escalation " + row.getString("id") + " cannot be read", e);
        }
    }

    private Escalation.Open running(ResultSet row) throws SQLException {
        Escalation.Particulars what = what(row);
        OperatorId owner = person(row, "owner_id");
        var watch =
                new Watch(
                        Duration.ofSeconds(row.getLong("check_seconds")),
                        Watch.Level.valueOf(row.getString("watch_level")),
                        instant(row, "watch_since"),
                        instant(row, "watch_next"));
        return switch (what.service().kind()) {
            case LIFE_SAFETY -> new Escalation.Emergency(what, owner, alarm(row), watch);
            case FUNCTIONAL ->
                    new Escalation.Functional(
                            what,
                            owner,
                            alarm(row),
                            watch,
                            row.getString("status"),
                            Optional.ofNullable(row.getObject("team_id", UUID.class))
                                    .map(TeamId::new));
        };
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        UUID heardBy = row.getObject("heard_by", UUID.class);
        if (heardBy != null) {
            return new Alarm.Heard(new OperatorId(heardBy), instant(row, "heard_at"));
        }
        String rung = row.getString("rung");
        if (rung != null) {
            return new Alarm.Climbing(
                    Alarm.Rung.valueOf(rung),
                    instant(row, "asked_at"),
                    instant(row, "asked_until"));
        }
        return new Alarm.Ringing(
                Optional.ofNullable(row.getObject("asked_id", UUID.class)).map(OperatorId::new),
                instant(row, "asked_at"),
                instant(row, "asked_until"));
    }

    private Escalation.Ended ended(ResultSet row) throws SQLException {
        return new Escalation.Ended(
                what(row),
                person(row, "owner_id"),
                Escalation.Ending.valueOf(row.getString("ending")),
                person(row, "ended_by"),
                instant(row, "ended_at"),
                row.getString("ending_words"));
    }

    private Escalation.Particulars what(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Escalation.Particulars(
                new EscalationId(id),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                Service.valueOf(row.getString("service")),
                person(row, "raised_by"),
                instant(row, "raised_at"),
                Escalation.Purpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getBytes("second_path"))
                        .map(sealed -> new SecondPath(seal.openText(sealed, id))));
    }

    /** The columns that change with the state; all others null. */
    Map<String, @Nullable Object> state(Escalation escalation) {
        var columns = new HashMap<String, @Nullable Object>();
        UUID id = escalation.id().value();
        columns.put("owner", escalation.owner().value());
        columns.put(
                "path",
                escalation
                        .what()
                        .secondPath()
                        .map(path -> seal.seal(path.words(), id))
                        .orElse(null));
        STATES.forEach(name -> columns.put(name, null));
        switch (escalation) {
            case Escalation.Open open -> open(open, columns);
            case Escalation.Ended ended -> {
                columns.put("ending", ended.ending().name());
                columns.put("endedBy", ended.by().value());
                columns.put("endedAt", utc(ended.at()));
                columns.put("words", ended.words());
            }
        }
        return columns;
    }

    private static void open(Escalation.Open open, Map<String, @Nullable Object> columns) {
        Watch watch = open.watch();
        columns.put("every", watch.every().toSeconds());
        columns.put("level", watch.level().name());
        columns.put("since", utc(watch.since()));
        columns.put("next", utc(watch.next()));
        switch (open) {
            case Escalation.Emergency _ -> columns.put("status", "");
            case Escalation.Functional functional -> {
                columns.put("status", functional.status());
                columns.put("team", functional.team().map(TeamId::value).orElse(null));
            }
        }
        Instant due = watch.next();
        Instant rang = watch.since();
        switch (open.alarm()) {
            case Alarm.Ringing(Optional<OperatorId> asked, Instant since, Instant until) -> {
                columns.put("askedId", asked.map(OperatorId::value).orElse(null));
                columns.put("askedAt", utc(since));
                columns.put("askedUntil", utc(until));
                due = until.isBefore(due) ? until : due;
                rang = since.isAfter(rang) ? since : rang;
            }
            case Alarm.Climbing(Alarm.Rung rung, Instant since, Instant until) -> {
                columns.put("rung", rung.name());
                columns.put("askedAt", utc(since));
                columns.put("askedUntil", utc(until));
                due = rung != Alarm.Rung.SUPERVISORS && until.isBefore(due) ? until : due;
                rang = since.isAfter(rang) ? since : rang;
            }
            case Alarm.Heard(OperatorId by, Instant at) -> {
                columns.put("heardBy", by.value());
                columns.put("heardAt", utc(at));
            }
        }
        columns.put("dueAt", utc(due));
        columns.put("rangAt", utc(rang));
        columns.put("openContact", open.what().contact().value());
        columns.put("openBrand", open.what().brand().value());
    }

    static OperatorId person(ResultSet row, String column) throws SQLException {
        return new OperatorId(requireNonNull(row.getObject(column, UUID.class)));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
