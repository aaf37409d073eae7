package io.kindline.infrastructure.contacts;

import static java.util.Objects.requireNonNull;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows into messages and back. */
final class MessageRowMapping {
    private static final int FAILURE_MAX = 500;

    private MessageRowMapping() {}

    static Message toMessage(MessageRow row) {
        return new Message(
                new MessageId(row.id),
                new ContactId(row.contactId),
                author(row.authorKind, row.authorId, row.event),
                new MessageText(row.body),
                delivery(row.delivery, row.failure),
                row.at,
                Optional.ofNullable(row.entryPointId).map(EntryPointId::new));
    }

    static Message toMessage(
            UUID id, UUID contact, Author author, String body, Delivery delivery, Instant at) {
        return new Message(
                new MessageId(id),
                new ContactId(contact),
                author,
                new MessageText(body),
                delivery,
                at);
    }

    static Author author(String kind, @Nullable UUID id, @Nullable String event) {
        return switch (kind) {
            case "subscriber" -> new Author.Subscriber();
            case "participant" -> new Author.Participant(requireNonNull(event));
            case "operator" -> new Author.Operator(new OperatorId(requireNonNull(id)));
            case "note" ->
                    new Author.Note(new OperatorId(requireNonNull(id)), SenseText.read(event));
            case "automatic" -> new Author.Automatic();
            case "event" -> new Author.Event(requireNonNull(event));
            default -> throw new IllegalStateException("unknown author " + kind);
        };
    }

    static Delivery delivery(String state, @Nullable String failure) {
        return switch (state) {
            case "none" -> new Delivery.None();
            case "queued" -> new Delivery.Queued();
            case "sent" -> new Delivery.Sent();
            case "delivered" -> new Delivery.Delivered();
            case "read" -> new Delivery.Read();
            case "failed" -> new Delivery.Failed(requireNonNull(failure));
            default -> throw new IllegalStateException("unknown delivery " + state);
        };
    }

    static MessageRow toRow(Message message) {
        var row = new MessageRow();
        row.id = message.id().value();
        row.contactId = message.contact().value();
        switch (message.author()) {
            case Author.Subscriber _ -> row.authorKind = "subscriber";
            case Author.Participant(String name) -> {
                row.authorKind = "participant";
                row.event = name;
            }
            case Author.Operator(OperatorId id) -> writeAuthor(row, "operator", id);
            case Author.Note(OperatorId id, Author.Sense sense) -> {
                writeAuthor(row, "note", id);
                row.event = SenseText.of(sense);
            }
            case Author.Automatic _ -> row.authorKind = "automatic";
            case Author.Event(String by) -> {
                row.authorKind = "event";
                row.event = by;
            }
        }
        row.body = message.text().value();
        row.at = message.at();
        row.entryPointId = message.via().map(EntryPointId::value).orElse(null);
        writeDelivery(message.delivery(), row);
        return row;
    }

    static void writeDelivery(Delivery delivery, MessageRow row) {
        row.failure = null;
        switch (delivery) {
            case Delivery.None _ -> row.delivery = "none";
            case Delivery.Queued _ -> row.delivery = "queued";
            case Delivery.Sent _ -> row.delivery = "sent";
            case Delivery.Delivered _ -> row.delivery = "delivered";
            case Delivery.Read _ -> row.delivery = "read";
            case Delivery.Failed(String reason) -> {
                row.delivery = "failed";
                row.failure = reason.substring(0, Math.min(reason.length(), FAILURE_MAX));
            }
        }
    }

    private static void writeAuthor(MessageRow row, String kind, OperatorId id) {
        row.authorKind = kind;
        row.authorId = id.value();
    }
}
