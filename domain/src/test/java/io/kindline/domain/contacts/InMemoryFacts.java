package io.kindline.domain.contacts;

import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Facts in memory. */
public final class InMemoryFacts implements Facts {
    private final List<Fact> told = new ArrayList<>();
    private final InMemorySubscribers subscribers;

    public InMemoryFacts(InMemorySubscribers subscribers) {
        this.subscribers = subscribers;
    }

    /** What the person told us, over all his linked records, newest first. */
    public List<Fact> of(SubscriberId subscriber) {
        Set<SubscriberId> person = subscribers.linkedTo(subscriber);
        return told.stream()
                .filter(fact -> person.contains(fact.subscriber()))
                .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::id).reversed())
                .toList();
    }

    @Override
    public void add(Fact fact) {
        told.add(fact);
    }

    @Override
    public void withdraw(UUID fact, SubscriberId of, Instant at) {
        Set<SubscriberId> person = subscribers.linkedTo(of);
        told.removeIf(one -> one.id().equals(fact) && person.contains(one.subscriber()));
    }
}
