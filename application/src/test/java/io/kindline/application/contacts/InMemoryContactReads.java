package io.kindline.application.contacts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.InMemoryContacts.Stored;
import io.kindline.domain.contacts.InMemoryFacts;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists and pages by looking at everything in memory. */
public final class InMemoryContactReads implements ContactReads {
    private final DomainInMemory house;
    private final InMemoryFacts facts;
    private final InboundLedger ledger;

    public InMemoryContactReads(DomainInMemory house, InMemoryFacts facts, InboundLedger ledger) {
        this.house = house;
        this.ledger = ledger;
        this.facts = facts;
    }

    private Stream<Stored> all() {
        return house.contacts.newestFirst().stream();
    }

    @Override
    public List<ContactCard> mine(OperatorId operator) {
        return all().filter(one ->
                        one.contact().holder().filter(operator::equals).isPresent()
                                || isOfferedTo(one.contact(), operator))
                .map(this::card)
                .sorted(
                        Comparator.comparing((ContactCard card) -> !card.state().equals("offered"))
                                .thenComparing(ContactCard::since))
                .toList();
    }

    private static boolean isOfferedTo(Contact contact, OperatorId operator) {
        return contact instanceof Contact.Offered offered && offered.offer().to().equals(operator);
    }

    @Override
    public Optional<ContactCard> card(ContactId id) {
        return all().filter(one -> one.contact().id().equals(id)).findFirst().map(this::card);
    }

    private ContactCard card(Stored stored) {
        return InMemoryCards.card(
                stored,
                house.subscribers.find(stored.contact().head().subscriber()),
                house.entryPoints.byId(stored.contact().head().entryPoint()).channel());
    }

    @Override
    public List<MessageLine> messages(ContactId contact, Optional<MessageId> before, int limit) {
        Set<ContactId> joined =
                all().map(Stored::contact)
                        .filter(one -> one.id().equals(contact) || isMergedInto(one, contact))
                        .map(Contact::id)
                        .collect(toSet());
        List<Message> fitting =
                house.messages.in(joined).stream()
                        .filter(message -> before.map(id -> isOlder(message, id)).orElse(true))
                        .toList();
        return fitting.subList(Math.max(0, fitting.size() - limit), fitting.size()).stream()
                .map(this::line)
                .toList();
    }

    private static boolean isMergedInto(Contact one, ContactId contact) {
        return one instanceof Contact.Closed closed
                && closed.mergedInto().filter(contact::equals).isPresent();
    }

    private static boolean isOlder(Message message, MessageId than) {
        return message.id().value().compareTo(than.value()) < 0;
    }

    private MessageLine line(Message message) {
        return new MessageLine(
                message,
                message.via()
                        .orElseGet(() ->
                                house.contacts
                                        .find(message.contact())
                                        .orElseThrow()
                                        .head()
                                        .entryPoint()),
                house
                        .attachments
                        .of(List.of(message.id()))
                        .getOrDefault(message.id(), List.of())
                        .stream()
                        .map(file ->
                                new MessageLine.Attachment(
                                        file.id().value(),
                                        file.name(),
                                        file.contentType(),
                                        file.sizeBytes()))
                        .toList(),
                ledger.arrival(message.id()).flatMap(Arrival::sentAt));
    }

    @Override
    public List<TimelineEntry> timeline(
            SubscriberId subscriber, Set<BrandId> brands, Optional<Position> after, int limit) {
        var filter =
                new Filter(brands, Optional.empty(), Optional.of(subscriber), Optional.empty());
        return list(filter, after, limit);
    }

    @Override
    public List<TimelineEntry> list(Filter filter, Optional<Position> after, int limit) {
        List<Predicate<Contact>> wanted = new ArrayList<>();
        wanted.add(one -> filter.brands().contains(one.head().brand()));
        filter.state().ifPresent(name -> wanted.add(one -> name.equals(ContactStates.nameOf(one))));
        filter.holder().ifPresent(who -> wanted.add(one -> one.holder().equals(Optional.of(who))));
        filter.subscriber()
                .map(house.subscribers::linkedTo)
                .ifPresent(person -> wanted.add(one -> person.contains(one.head().subscriber())));
        after.ifPresent(place -> wanted.add(one -> isBeyond(one, place)));
        return all().filter(one -> wanted.stream().allMatch(test -> test.test(one.contact())))
                .limit(limit)
                .map(one -> InMemoryCards.heading(one, card(one).channel()))
                .toList();
    }

    private static boolean isBeyond(Contact one, Position place) {
        int byTime = one.head().openedAt().compareTo(place.openedAt());
        return byTime < 0 || (byTime == 0 && one.id().value().compareTo(place.id().value()) < 0);
    }

    @Override
    public List<FactLine> facts(SubscriberId subscriber, Set<BrandId> brands) {
        return facts.of(subscriber).stream()
                .filter(fact ->
                        house.contacts
                                .find(fact.contact())
                                .filter(contact -> brands.contains(contact.head().brand()))
                                .isPresent())
                .map(fact ->
                        new FactLine(fact.id(), fact.contact(), fact.text(), fact.by(), fact.at()))
                .toList();
    }

    @Override
    public List<QueueCount> queueCounts(Set<BrandId> brands) {
        return all()
                .map(Stored::contact)
                .filter(one -> brands.contains(one.head().brand()))
                .filter(Contact.Waiting.class::isInstance)
                .map(Contact.Waiting.class::cast)
                .collect(groupingBy(waiting -> waiting.head().queue()))
                .entrySet()
                .stream()
                .map(queue ->
                        new QueueCount(
                                queue.getKey(),
                                queue.getValue().size(),
                                queue.getValue().stream()
                                        .map(waiting -> waiting.ticket().since())
                                        .min(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public List<EmotionChange> emotionChanges(Set<BrandId> brands, Instant from, Instant to) {
        return all()
                .map(Stored::contact)
                .filter(one -> brands.contains(one.head().brand()))
                .filter(Contact.Closed.class::isInstance)
                .map(Contact.Closed.class::cast)
                .filter(closed -> closed.disposition().outcome() != Outcome.MERGED)
                .filter(closed -> !closed.at().isBefore(from) && closed.at().isBefore(to))
                .collect(
                        groupingBy(
                                closed ->
                                        Map.entry(
                                                closed.head().emotionAtStart(),
                                                closed.disposition().emotionAtEnd()),
                                counting()))
                .entrySet()
                .stream()
                .map(one ->
                        new EmotionChange(
                                one.getKey().getKey(), one.getKey().getValue(), one.getValue()))
                .sorted(Comparator.comparingLong(EmotionChange::contacts).reversed())
                .toList();
    }
}
