package io.kindline.domain.promises;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Map<PromiseId, Rung> rungs = new HashMap<>();
    private final Set<PromiseId> handedBack = new HashSet<>();
    private final List<Untold> untold = new ArrayList<>();
    private final InMemorySubscribers subscribers;
    private final Contacts contacts;

    public InMemoryPromises(InMemorySubscribers subscribers, Contacts contacts) {
        this.subscribers = subscribers;
        this.contacts = contacts;
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
    public List<Promise.Kept> keptInWriting(SubscriberId subscriber, Instant said) {
        Set<SubscriberId> person = subscribers.linkedTo(subscriber);
        return promises.values().stream()
                .filter(Promise.Kept.class::isInstance)
                .map(Promise.Kept.class::cast)
                .filter(kept -> kept.told().equals(Optional.of(Promise.Way.MESSAGE)))
                .filter(kept -> person.contains(kept.words().subscriber()))
                .filter(kept -> !kept.at().isBefore(said) && kept.words().madeAt().isBefore(said))
                .sorted(Comparator.comparing(kept -> kept.words().dueAt()))
                .toList();
    }

    @Override
    public void reopen(Promise.Kept promise, MessageId undelivered, Instant now) {
        PromiseId id = promise.words().id();
        if (promises.get(id) instanceof Promise.Kept kept) {
            promises.put(id, kept.openAgain());
            rungs.remove(id);
            untold.add(new Untold(id, kept.at(), undelivered, now));
        }
    }

    @Override
    public List<Untold> untold(PromiseId id) {
        return untold.stream().filter(one -> one.promise().equals(id)).toList();
    }

    @Override
    public List<Reminder> takeDue(Instant now, Ladder ladder, int most) {
        List<Reminder> due =
                open(words -> !words.dueAt().isAfter(now)).stream()
                        .map(promise ->
                                new Reminder(promise, ladder.at(promise.words().dueAt(), now)))
                        .filter(one -> one.rung().compareTo(rung(one.promise().words().id())) > 0)
                        .limit(most)
                        .toList();
        due.forEach(one -> rungs.put(one.promise().words().id(), one.rung()));
        return due;
    }

    /** How high a promise has climbed. */
    public Rung rung(PromiseId id) {
        return rungs.getOrDefault(id, Rung.QUIET);
    }

    /** All of them, kept or not. */
    public List<Promise> all() {
        return List.copyOf(promises.values());
    }

    @Override
    public void handBack(ContactId contact) {
        open(words -> words.contact().equals(contact))
                .forEach(promise -> handedBack.add(promise.words().id()));
    }

    @Override
    public int follow() {
        int moved = 0;
        for (PromiseId id : List.copyOf(handedBack)) {
            Promise promise = promises.get(id);
            Optional<OperatorId> holder =
                    Optional.ofNullable(promise)
                            .flatMap(it -> contacts.find(it.words().contact()))
                            .flatMap(Contact::holder);
            if (holder.isPresent() && promise instanceof Promise.Open(Promise.Words words)) {
                promises.put(id, new Promise.Open(owned(words, holder.get())));
                handedBack.remove(id);
                moved++;
            }
        }
        return moved;
    }

    private static Promise.Words owned(Promise.Words words, OperatorId by) {
        return new Promise.Words(
                words.id(),
                words.contact(),
                words.subscriber(),
                words.brand(),
                by,
                words.text(),
                words.madeAt(),
                words.dueAt(),
                words.tell());
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
