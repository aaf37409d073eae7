package io.kindline.application.promises;

import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.Subscriber;
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
    public List<PromiseLine> due(OperatorId owner, Set<BrandId> brands, Instant now) {
        return lines(words ->
                brands.contains(words.brand())
                        && words.owner().equals(owner)
                        && !words.dueAt().isAfter(now));
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
