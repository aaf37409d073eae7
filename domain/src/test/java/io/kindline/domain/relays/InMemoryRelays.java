package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Relays in memory. */
public final class InMemoryRelays implements Relays {
    private final Map<RelayId, Relay> relays = new LinkedHashMap<>();
    private final Map<String, AskedBefore> keys = new HashMap<>();
    private final InMemorySubscribers subscribers;

    public InMemoryRelays(InMemorySubscribers subscribers) {
        this.subscribers = subscribers;
    }

    private static final class Changed extends Conflict {
        private static final long serialVersionUID = 1;

        Changed() {
            super("changed meanwhile");
        }
    }

    @Override
    public void add(Relay.Open relay, Optional<AskedBefore.Key> key) {
        relays.put(relay.id(), relay);
        key.ifPresent(it ->
                keys.put(
                        relay.request().by() + it.key(),
                        new AskedBefore(relay.id(), it.fingerprint())));
    }

    @Override
    public Optional<Relay> find(RelayId id) {
        return Optional.ofNullable(relays.get(id));
    }

    @Override
    public void save(Relay.Open before, Relay after) {
        Relay now = relays.get(after.id());
        if (now == null
                || now.getClass() != before.getClass()
                || !now.turn().equals(before.turn())) {
            throw new Changed();
        }
        relays.put(after.id(), after);
    }

    @Override
    public Optional<AskedBefore> askedBefore(OperatorId by, String key) {
        return Optional.ofNullable(keys.get(by + key));
    }

    private Stream<Relay> that(Predicate<Relay> fits) {
        return relays.values().stream().filter(fits);
    }

    @Override
    public List<Relay> of(ContactId contact) {
        return that(relay -> relay.request().contact().equals(contact)).toList();
    }

    @Override
    public List<Relay.Stopped> stopped(Set<BrandId> brands, int most) {
        return that(relay -> brands.contains(relay.request().brand()))
                .filter(Relay.Stopped.class::isInstance)
                .map(Relay.Stopped.class::cast)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Relay.Open> asking(NumberToken party, ServiceNumberId by) {
        return that(relay -> relay.request().from().equals(by) && place(relay, party).isPresent())
                .filter(Relay.Open.class::isInstance)
                .map(Relay.Open.class::cast)
                .findFirst();
    }

    private static Optional<Integer> place(Relay relay, NumberToken party) {
        List<ThirdParty> parties = relay.request().parties();
        return IntStream.range(0, parties.size())
                .boxed()
                .filter(place -> parties.get(place).number().token().equals(party))
                .findFirst();
    }

    @Override
    public List<Caution.Earlier> earlier(SubscriberId seeker, NumberToken party) {
        return that(relay -> isOne(relay.request().seeker(), seeker))
                .flatMap(relay ->
                        place(relay, party)
                                .map(place ->
                                        Relays.earlier(
                                                relay.request().at(),
                                                relay instanceof Relay.Ended ended
                                                        ? Optional.of(ended.ending())
                                                        : Optional.empty(),
                                                relay.turn().place(),
                                                place))
                                .stream())
                .toList();
    }

    private boolean isOne(SubscriberId one, SubscriberId other) {
        return one.equals(other)
                || subscribers
                        .find(one)
                        .map(Subscriber::person)
                        .filter(person ->
                                subscribers
                                        .find(other)
                                        .filter(it -> it.person().equals(person))
                                        .isPresent())
                        .isPresent();
    }

    @Override
    public List<Relay.Asked> silent(Instant now, int most) {
        return that(relay -> true)
                .filter(Relay.Asked.class::isInstance)
                .map(Relay.Asked.class::cast)
                .filter(asked -> !asked.until().isAfter(now))
                .limit(most)
                .toList();
    }
}
