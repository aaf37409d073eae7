package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows of lists. */
final class ContactReadRows {
    static final String CARD_COLUMNS =
            """
            c.id, c.subscriber_id, case when c.neutral then '' else s.name end as subscriber_name,
            s.zone as subscriber_zone,
            c.brand_id, c.entry_point_id, c.queue_id, c.channel, c.state,
            case when c.neutral and c.priority = 0 then 2 else c.priority end as priority, c.language,
            c.opened_at, coalesce(c.held_since, c.offered_at, c.waiting_since, c.closed_at) as since,
            coalesce(c.holder_id, c.offered_to, c.closed_by) as operator_id, c.offer_expires_at,
            c.parked_until, coalesce(c.first_response_due_at, c.next_response_due_at) as response_due,
            c.resolution_due_at, c.emotion_at_start, c.topic, c.heading, c.last_text, c.last_at,
            c.unread, c.merged_into, c.why\
            """;

    static final String HEADING_COLUMNS =
            """
            c.id, c.subscriber_id, c.brand_id, c.entry_point_id, c.channel, c.state, c.opened_at,
            c.closed_at, coalesce(c.holder_id, c.closed_by) as operator_id, c.outcome, c.topic,
            c.heading\
            """;

    private ContactReadRows() {}

    static ContactCard card(ResultSet row) throws SQLException {
        return new ContactCard(
                new ContactId(id(row, "id")),
                new SubscriberId(id(row, "subscriber_id")),
                Optional.ofNullable(row.getString("subscriber_name")).orElse(""),
                zone(row.getString("subscriber_zone")),
                new BrandId(id(row, "brand_id")),
                new EntryPointId(id(row, "entry_point_id")),
                new QueueId(id(row, "queue_id")),
                Channel.valueOf(row.getString("channel")),
                row.getString("state"),
                Priority.ofRank(row.getInt("priority")),
                new Language(row.getString("language")),
                instant(row, "opened_at"),
                instant(row, "since"),
                optionalId(row, "operator_id").map(OperatorId::new),
                optionalInstant(row, "offer_expires_at"),
                optionalInstant(row, "parked_until"),
                optionalInstant(row, "response_due"),
                optionalInstant(row, "resolution_due_at"),
                Emotion.valueOf(row.getString("emotion_at_start")),
                row.getString("topic"),
                row.getString("heading"),
                row.getString("last_text"),
                instant(row, "last_at"),
                row.getInt("unread"),
                optionalId(row, "merged_into").map(ContactId::new),
                row.getString("why"));
    }

    static TimelineEntry heading(ResultSet row) throws SQLException {
        return new TimelineEntry(
                new ContactId(id(row, "id")),
                new SubscriberId(id(row, "subscriber_id")),
                new BrandId(id(row, "brand_id")),
                new EntryPointId(id(row, "entry_point_id")),
                Channel.valueOf(row.getString("channel")),
                row.getString("state"),
                instant(row, "opened_at"),
                optionalInstant(row, "closed_at"),
                optionalId(row, "operator_id").map(OperatorId::new),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                row.getString("topic"),
                row.getString("heading"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<UUID> optionalId(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** Unknown zones are stored as UTC; one that Java does not know is no reason to fail. */
    private static Optional<ZoneId> zone(@Nullable String text) {
        return Stream.ofNullable(text)
                .filter(zone -> !zone.equals("UTC") && ZoneId.getAvailableZoneIds().contains(zone))
                .map(ZoneId::of)
                .findFirst();
    }
}
