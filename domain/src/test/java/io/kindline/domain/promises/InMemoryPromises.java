package io.kindline.domain.promises;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Promises in memory. */
public final class InMemoryPromises implements Promises {
    private final Map<PromiseId, Promise> promises = new HashMap<>();
    private final Set<PromiseId> nudged = new HashSet<>();
    private final InMemorySubscribers subscribers;

    public InMemoryPromises(InMemorySubscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public void add(Promise.Open promise) {
        promises.put(promise.words().id(), promise);
    }

    @Override
    public Optional<Promise> find(PromiseId id) {
        return Optional.ofNullable(promises.get(id));
    }

    @Override
    public void save(Promise.Kept promise) {
        promises.computeIfPresent(
                promise.words().id(),
                (_, before) -> before instanceof Promise.Open ? promise : before);
    }

    @Override
    public List<Promise.Open> takeDue(Instant now, int most) {
        List<Promise.Open> due =
                open(words -> !words.dueAt().isAfter(now) && !nudged.contains(words.id())).stream()
                        .limit(most)
                        .toList();
        due.forEach(promise -> nudged.add(promise.words().id()));
        return due;
    }

    /** All that are open, those due first first. */
    public List<Promise.Open> open() {
        return open(_ -> true);
    }

    @Override
    public List<Promise.Open> openTo(SubscriberId subscriber, Set<BrandId> brands) {
        Set<SubscriberId> person = subscribers.linkedTo(subscriber);
        return open(words -> person.contains(words.subscriber()) && brands.contains(words.brand()));
    }

    @Override
    public List<Promise.Open> openOf(OperatorId owner) {
        return open(words -> words.owner().equals(owner));
    }

    private List<Promise.Open> open(Predicate<Promise.Words> wanted) {
        return promises.values().stream()
                .filter(promise -> wanted.test(promise.words()))
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .sorted(Comparator.comparing(promise -> promise.words().dueAt()))
                .toList();
    }
}
