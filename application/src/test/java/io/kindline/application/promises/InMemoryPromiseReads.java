package io.kindline.application.promises;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.Rung;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists of open promises by looking at all of them in memory. */
public final class InMemoryPromiseReads implements PromiseReads {
    private static final Comparator<Promise.Open> DUE_FIRST =
            Comparator.<Promise.Open, Instant>comparing(open -> open.words().dueAt())
                    .thenComparing(open -> open.words().id().value());

    private final DomainInMemory house;

    public InMemoryPromiseReads(DomainInMemory house) {
        this.house = house;
    }

    @Override
    public List<PromiseLine> open(
            Optional<OperatorId> owner, Set<BrandId> brands, Optional<Position> after, int limit) {
        return lines(words ->
                        brands.contains(words.brand())
                                && owner.map(words.owner()::equals).orElse(true)
                                && after.map(place -> isBeyond(words, place)).orElse(true))
                .stream()
                .limit(limit)
                .toList();
    }

    private static boolean isBeyond(Promise.Words words, Position place) {
        int byTime = words.dueAt().compareTo(place.dueAt());
        return byTime > 0 || (byTime == 0 && words.id().value().compareTo(place.id().value()) > 0);
    }

    @Override
    public List<PromiseLine> due(Reminded who, Instant now) {
        return lines(words ->
                who.brands().contains(words.brand())
                        && !words.dueAt().isAfter(now)
                        && concerns(who, words));
    }

    private boolean concerns(Reminded who, Promise.Words words) {
        Rung rung = house.promises.rung(words.id());
        return words.owner().equals(who.id())
                || (rung.compareTo(Rung.TEAM) >= 0
                        && who.team().isPresent()
                        && who.team()
                                .equals(
                                        house.operators
                                                .byId(words.owner())
                                                .flatMap(Operator::team)))
                || (rung == Rung.SUPERVISOR && who.supervised().contains(words.brand()));
    }

    @Override
    public boolean wasWrittenTo(SubscriberId person, Instant since, Set<MessageId> but) {
        Set<SubscriberId> linked = house.subscribers.linkedTo(person);
        var theirs =
                house.contacts.newestFirst().stream()
                        .map(stored -> stored.contact())
                        .filter(contact -> linked.contains(contact.head().subscriber()))
                        .map(Contact::id)
                        .toList();
        return house.messages.in(theirs).stream()
                .filter(message -> message.author() instanceof Author.Operator)
                .filter(message -> !but.contains(message.id()))
                .filter(message -> !(message.delivery() instanceof Delivery.Failed))
                .filter(message -> !(message.delivery() instanceof Delivery.None))
                .anyMatch(message -> message.at().isAfter(since));
    }

    @Override
    public Tally tally(Optional<OperatorId> owner, Set<BrandId> brands, Instant from, Instant to) {
        long inTime = 0;
        long late = 0;
        long untold = 0;
        for (Promise promise : house.promises.all()) {
            Promise.Words words = promise.words();
            if (!brands.contains(words.brand())
                    || owner.filter(it -> !it.equals(words.owner())).isPresent()
                    || !words.dueAt().isAfter(from)
                    || words.dueAt().isAfter(to)) {
                continue;
            }
            switch (promise) {
                case Promise.Open _ -> untold++;
                case Promise.Kept kept when kept.isLate() -> late++;
                case Promise.Kept _ -> inTime++;
            }
        }
        return new Tally(inTime, late, untold);
    }

    private List<PromiseLine> lines(Predicate<Promise.Words> wanted) {
        return house.promises.open().stream()
                .filter(open -> wanted.test(open.words()))
                .sorted(DUE_FIRST)
                .map(this::line)
                .toList();
    }

    private PromiseLine line(Promise.Open open) {
        var contact = house.contacts.find(open.words().contact()).orElseThrow();
        return new PromiseLine(
                open,
                house.subscribers.find(open.words().subscriber()).map(Subscriber::name).orElse(""),
                house.entryPoints.byId(contact.head().entryPoint()).channel());
    }
}
