package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.InMemoryContacts.Stored;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.SlaClock;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.Subscriber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How contacts in memory are shown in lists. */
final class InMemoryCards {
    private InMemoryCards() {}

    static ContactCard card(Stored stored, Optional<Subscriber> subscriber, Channel channel) {
        Contact contact = stored.contact();
        ContactHead head = contact.head();
        return new ContactCard(
                head.id(),
                head.subscriber(),
                subscriber.map(Subscriber::name).orElse(""),
                subscriber
                        .map(one -> one.home().zone())
                        .filter(zone -> !zone.equals(ZoneId.of("UTC"))),
                head.brand(),
                head.entryPoint(),
                head.queue(),
                channel,
                ContactStates.nameOf(contact),
                head.priority(),
                head.language(),
                head.openedAt(),
                since(contact),
                operator(contact),
                contact instanceof Contact.Offered offered
                        ? Optional.of(offered.offer().expiresAt())
                        : Optional.empty(),
                contact instanceof Contact.Parked parked
                        ? Optional.of(parked.until())
                        : Optional.empty(),
                due(head.clocks().firstResponse()).or(() -> due(head.clocks().nextResponse())),
                due(head.clocks().resolution()),
                head.emotionAtStart(),
                head.topic(),
                stored.heading(),
                stored.lastText(),
                stored.lastAt(),
                stored.unread(),
                mergedInto(contact),
                why(contact));
    }

    static TimelineEntry heading(Stored stored, Channel channel) {
        Contact contact = stored.contact();
        ContactHead head = contact.head();
        Optional<Contact.Closed> closed =
                contact instanceof Contact.Closed ended ? Optional.of(ended) : Optional.empty();
        Optional<Outcome> outcome = closed.map(ended -> ended.disposition().outcome());
        return new TimelineEntry(
                head.id(),
                head.subscriber(),
                head.brand(),
                head.entryPoint(),
                channel,
                ContactStates.nameOf(contact),
                head.openedAt(),
                closed.map(Contact.Closed::at),
                closed.map(Contact.Closed::by).or(contact::holder),
                outcome,
                head.topic(),
                stored.heading());
    }

    private static Instant since(Contact contact) {
        return switch (contact) {
            case Contact.Waiting waiting -> waiting.ticket().since();
            case Contact.Offered offered -> offered.offer().at();
            case Contact.Active active -> active.since();
            case Contact.Parked parked -> parked.since();
            case Contact.WrapUp wrapUp -> wrapUp.since();
            case Contact.Closed closed -> closed.at();
        };
    }

    private static Optional<OperatorId> operator(Contact contact) {
        return switch (contact) {
            case Contact.Waiting _ -> Optional.empty();
            case Contact.Offered offered -> Optional.of(offered.offer().to());
            case Contact.Held held -> Optional.of(held.operator());
            case Contact.Closed closed -> Optional.of(closed.by());
        };
    }

    private static Optional<Instant> due(SlaClock clock) {
        return clock instanceof SlaClock.Running(Instant dueAt)
                ? Optional.of(dueAt)
                : Optional.empty();
    }

    private static Optional<ContactId> mergedInto(Contact contact) {
        return contact instanceof Contact.Closed closed ? closed.mergedInto() : Optional.empty();
    }

    private static String why(Contact contact) {
        return switch (contact) {
            case Contact.Waiting _, Contact.Closed _ -> "";
            case Contact.Offered offered -> offered.offer().why();
            case Contact.Active active -> active.why();
            case Contact.Parked parked -> parked.why();
            case Contact.WrapUp wrapUp -> wrapUp.why();
        };
    }
}
