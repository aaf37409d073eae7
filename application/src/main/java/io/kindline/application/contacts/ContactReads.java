package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lists and pages show of contacts, read straight from the store; each call one statement. */
public interface ContactReads {

    /**
     * The open contacts of an operator and those offered to him: offers first, then oldest first.
     */
    List<ContactCard> mine(OperatorId operator);

    /** One contact as lists show it. */
    Optional<ContactCard> card(ContactId id);

    /**
     * What was said in a contact and in those joined into it, oldest first.
     *
     * @param before only what is older than this message; empty for the newest
     * @param limit at most so many, the newest of them
     */
    List<MessageLine> messages(ContactId contact, Optional<MessageId> before, int limit);

    /** The contacts of a person, over all his linked records, newest first. */
    List<TimelineEntry> timeline(
            SubscriberId subscriber, Set<BrandId> brands, Optional<Position> after, int limit);

    /** All contacts that fit, newest first. */
    List<TimelineEntry> list(Filter filter, Optional<Position> after, int limit);

    /** What the person told us, over all his linked records, newest first. */
    List<FactLine> facts(SubscriberId subscriber, Set<BrandId> brands);

    /** How many wait in each queue of the brands and since when the first has. */
    List<QueueCount> queueCounts(Set<BrandId> brands);

    /**
     * The emotions at start and end of contacts closed in the period, most frequent first; without
     * those joined into another.
     *
     * @param to the first instant after the period
     */
    List<EmotionChange> emotionChanges(Set<BrandId> brands, Instant from, Instant to);

    /** Where the next page begins. */
    record Position(Instant openedAt, ContactId id) {}

    /** Which contacts a list shows; empty parts do not narrow it. */
    record Filter(
            Set<BrandId> brands,
            Optional<String> state,
            Optional<SubscriberId> subscriber,
            Optional<OperatorId> holder) {}
}
