package io.kindline.infrastructure.contacts;

import static java.util.Objects.requireNonNull;

import io.kindline.application.contacts.ContactStates;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SlaClock;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows into contacts through their validating constructors, and contacts into rows. */
final class ContactRowMapping {
    private ContactRowMapping() {}

    static Contact toContact(ContactRow row) {
        try {
            ContactHead head = head(row);
            return switch (row.state) {
                case "waiting" -> new Contact.Waiting(head, ticket(row));
                case "offered" -> new Contact.Offered(head, ticket(row), offer(row));
                case "active" -> new Contact.Active(head, holder(row), since(row), row.why);
                case "parked" ->
                        new Contact.Parked(
                                head,
                                holder(row),
                                since(row),
                                ParkReason.valueOf(requireNonNull(row.parkReason)),
                                requireNonNull(row.parkedUntil),
                                row.why);
                case "wrap-up" -> new Contact.WrapUp(head, holder(row), since(row), row.why);
                case "closed" -> closed(head, row);
                default -> throw new IllegalArgumentException("unknown state " + row.state);
            };
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new IllegalStateException("contact " + row.id + " cannot be read", e);
        }
    }

    private static Contact.Closed closed(ContactHead head, ContactRow row) {
        return new Contact.Closed(
                head,
                new OperatorId(requireNonNull(row.closedBy)),
                requireNonNull(row.closedAt),
                new Disposition(
                        Outcome.valueOf(requireNonNull(row.outcome)),
                        row.topic,
                        Emotion.valueOf(requireNonNull(row.emotionAtEnd)),
                        requireNonNull(row.closingNote)),
                Optional.ofNullable(row.mergedInto).map(ContactId::new));
    }

    private static ContactHead head(ContactRow row) {
        return new ContactHead(
                new ContactId(row.id),
                new SubscriberId(row.subscriberId),
                new BrandId(row.brandId),
                new EntryPointId(row.entryPointId),
                new QueueId(row.queueId),
                Priority.ofRank(row.priority),
                new Language(row.language),
                row.openedAt,
                Emotion.valueOf(row.emotionAtStart),
                row.topic,
                new SlaClocks(
                        clock(row.firstResponseDueAt, row.firstResponseLeft),
                        clock(row.nextResponseDueAt, row.nextResponseLeft),
                        clock(row.resolutionDueAt, row.resolutionLeft)),
                row.version);
    }

    private static WaitingTicket ticket(ContactRow row) {
        return new WaitingTicket(
                requireNonNull(row.waitingSince),
                requireNonNull(row.offerFrom),
                Optional.ofNullable(row.preferredId).map(OperatorId::new),
                requireNonNull(row.preferredUntil),
                requireNonNull(row.relaxAt));
    }

    private static Offer offer(ContactRow row) {
        return new Offer(
                new OperatorId(requireNonNull(row.offeredTo)),
                requireNonNull(row.offeredAt),
                requireNonNull(row.offerExpiresAt),
                row.why);
    }

    private static OperatorId holder(ContactRow row) {
        return new OperatorId(requireNonNull(row.holderId));
    }

    private static Instant since(ContactRow row) {
        return requireNonNull(row.heldSince);
    }

    private static SlaClock clock(@Nullable Instant dueAt, @Nullable Long leftSeconds) {
        if (dueAt != null) {
            return new SlaClock.Running(dueAt);
        }
        return leftSeconds != null
                ? new SlaClock.Frozen(Duration.ofSeconds(leftSeconds))
                : new SlaClock.Off();
    }

    static void write(Contact contact, ContactRow row) {
        writeHead(contact.head(), row);
        clearState(row);
        row.state = ContactStates.nameOf(contact);
        switch (contact) {
            case Contact.Waiting waiting -> writeTicket(waiting.ticket(), row);
            case Contact.Offered offered -> {
                writeTicket(offered.ticket(), row);
                row.offeredTo = offered.offer().to().value();
                row.offeredAt = offered.offer().at();
                row.offerExpiresAt = offered.offer().expiresAt();
                row.why = offered.offer().why();
            }
            case Contact.Active active -> writeHeld(active, active.since(), active.why(), row);
            case Contact.Parked parked -> {
                writeHeld(parked, parked.since(), parked.why(), row);
                row.parkReason = parked.reason().name();
                row.parkedUntil = parked.until();
            }
            case Contact.WrapUp wrapUp -> writeHeld(wrapUp, wrapUp.since(), wrapUp.why(), row);
            case Contact.Closed closed -> writeClosed(closed, row);
        }
        row.openKey =
                switch (contact) {
                    case Contact.Open open ->
                            openKey(open.head().subscriber(), open.head().entryPoint());
                    case Contact.Closed _ -> null;
                };
    }

    /** What is unique among open contacts: one person at one door. */
    static String openKey(SubscriberId subscriber, EntryPointId entryPoint) {
        return subscriber.value() + ":" + entryPoint.value();
    }

    private static void writeHead(ContactHead head, ContactRow row) {
        row.id = head.id().value();
        row.subscriberId = head.subscriber().value();
        row.brandId = head.brand().value();
        row.entryPointId = head.entryPoint().value();
        row.queueId = head.queue().value();
        row.priority = head.priority().rank();
        row.language = head.language().tag();
        row.openedAt = head.openedAt();
        row.emotionAtStart = head.emotionAtStart().name();
        row.topic = head.topic();
        row.firstResponseDueAt = dueAt(head.clocks().firstResponse());
        row.firstResponseLeft = left(head.clocks().firstResponse());
        row.nextResponseDueAt = dueAt(head.clocks().nextResponse());
        row.nextResponseLeft = left(head.clocks().nextResponse());
        row.resolutionDueAt = dueAt(head.clocks().resolution());
        row.resolutionLeft = left(head.clocks().resolution());
    }

    private static void clearState(ContactRow row) {
        row.waitingSince = null;
        row.offerFrom = null;
        row.preferredId = null;
        row.preferredUntil = null;
        row.relaxAt = null;
        row.offeredTo = null;
        row.offeredAt = null;
        row.offerExpiresAt = null;
        row.holderId = null;
        row.heldSince = null;
        row.why = "";
        row.parkReason = null;
        row.parkedUntil = null;
        row.closedBy = null;
        row.closedAt = null;
        row.outcome = null;
        row.emotionAtEnd = null;
        row.closingNote = null;
        row.mergedInto = null;
    }

    private static void writeTicket(WaitingTicket ticket, ContactRow row) {
        row.waitingSince = ticket.since();
        row.offerFrom = ticket.offerFrom();
        row.preferredId = ticket.preferred().map(OperatorId::value).orElse(null);
        row.preferredUntil = ticket.preferredUntil();
        row.relaxAt = ticket.relaxAt();
    }

    private static void writeHeld(Contact.Held held, Instant since, String why, ContactRow row) {
        row.holderId = held.operator().value();
        row.heldSince = since;
        row.why = why;
    }

    private static void writeClosed(Contact.Closed closed, ContactRow row) {
        row.closedBy = closed.by().value();
        row.closedAt = closed.at();
        row.outcome = closed.disposition().outcome().name();
        row.emotionAtEnd = closed.disposition().emotionAtEnd().name();
        row.closingNote = closed.disposition().note();
        row.mergedInto = closed.mergedInto().map(ContactId::value).orElse(null);
        row.unread = 0;
    }

    private static @Nullable Instant dueAt(SlaClock clock) {
        return switch (clock) {
            case SlaClock.Running(Instant dueAt) -> dueAt;
            case SlaClock.Off _, SlaClock.Frozen _ -> null;
        };
    }

    private static @Nullable Long left(SlaClock clock) {
        return switch (clock) {
            case SlaClock.Frozen(Duration left) -> left.toSeconds();
            case SlaClock.Off _, SlaClock.Running _ -> null;
        };
    }
}
