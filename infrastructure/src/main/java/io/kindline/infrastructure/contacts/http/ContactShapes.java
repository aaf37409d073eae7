package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.ContactAndMessages;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contacts as the API shows them; fields without a value are left out. */
final class ContactShapes {
    private ContactShapes() {}

    /** A contact in a list. */
    record Heading(
            UUID contactId,
            UUID subscriberId,
            String entryPoint,
            String channel,
            String state,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable UUID operatorId,
            @Nullable String outcome,
            @Nullable String topic,
            String heading) {}

    /** A contact with messages; {@code earlier} goes into {@code before} for older ones. */
    record Whole(
            UUID contactId,
            UUID subscriberId,
            String entryPoint,
            String channel,
            String state,
            String priority,
            String language,
            Instant openedAt,
            Instant since,
            @Nullable UUID operatorId,
            @Nullable Instant responseDueAt,
            @Nullable String topic,
            String emotionAtStart,
            @Nullable UUID mergedInto,
            List<Line> messages,
            @Nullable UUID earlier) {}

    /**
     * A message: {@code author} is subscriber, participant, operator, note, automatic or event;
     * {@code sentAt} as the sender said, {@code at} when it came in.
     */
    record Line(
            UUID messageId,
            String author,
            @Nullable UUID operatorId,
            String text,
            @Nullable String delivery,
            @Nullable String failure,
            @Nullable Instant sentAt,
            Instant at,
            List<File> attachments) {}

    /** A file that came or went with a message. */
    record File(UUID attachmentId, String name, String contentType, long sizeBytes) {}

    static Heading heading(TimelineEntry entry, EntryPoints entryPoints) {
        return new Heading(
                entry.id().value(),
                entry.subscriber().value(),
                entryPoints.byId(entry.entryPoint()).key().value(),
                ApiWords.of(entry.channel()),
                entry.state(),
                entry.openedAt(),
                entry.closedAt().orElse(null),
                entry.operator().map(OperatorId::value).orElse(null),
                entry.outcome().map(ApiWords::of).orElse(null),
                orNull(entry.topic()),
                entry.heading());
    }

    static Whole whole(ContactAndMessages.Answer answer, EntryPoints entryPoints) {
        ContactCard card = answer.card();
        return new Whole(
                card.id().value(),
                card.subscriber().value(),
                entryPoints.byId(card.entryPoint()).key().value(),
                ApiWords.of(card.channel()),
                card.state(),
                ApiWords.of(card.priority()),
                card.language().tag(),
                card.openedAt(),
                card.since(),
                card.operator().map(OperatorId::value).orElse(null),
                card.responseDueAt().orElse(null),
                orNull(card.topic()),
                ApiWords.of(card.emotionAtStart()),
                card.mergedInto().map(id -> id.value()).orElse(null),
                answer.messages().stream().map(ContactShapes::line).toList(),
                answer.earlier().map(id -> id.value()).orElse(null));
    }

    private static Line line(MessageLine line) {
        Message message = line.message();
        return new Line(
                message.id().value(),
                kind(message.author()),
                operator(message.author()),
                message.text().value(),
                delivery(message.delivery()),
                message.delivery() instanceof Delivery.Failed(String reason) ? reason : null,
                line.sentAt().orElse(null),
                message.at(),
                line.attachments().stream()
                        .map(file ->
                                new File(
                                        file.id(),
                                        file.name(),
                                        file.contentType(),
                                        file.sizeBytes()))
                        .toList());
    }

    private static String kind(Author author) {
        return switch (author) {
            case Author.Subscriber _ -> "subscriber";
            case Author.Participant _ -> "participant";
            case Author.Operator _ -> "operator";
            case Author.Note _ -> "note";
            case Author.Automatic _ -> "automatic";
            case Author.Event _ -> "event";
        };
    }

    private static @Nullable UUID operator(Author author) {
        return switch (author) {
            case Author.Operator(OperatorId id) -> id.value();
            case Author.Note(OperatorId id, _) -> id.value();
            case Author.Subscriber _, Author.Participant _, Author.Automatic _, Author.Event _ ->
                    null;
        };
    }

    private static @Nullable String delivery(Delivery delivery) {
        return switch (delivery) {
            case Delivery.None _ -> null;
            case Delivery.Queued _ -> "queued";
            case Delivery.Sent _ -> "sent";
            case Delivery.Delivered _ -> "delivered";
            case Delivery.Read _ -> "read";
            case Delivery.Failed _ -> "failed";
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
