package io.kindline.domain.subscribers;

import static java.util.stream.Collectors.toSet;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Subscribers in memory. */
public final class InMemorySubscribers implements Subscribers {
    private final Map<SubscriberId, Subscriber> records = new HashMap<>();
    private final List<Known> addresses = new ArrayList<>();
    private final Transliteration letters;
    private final PhoneNumbers numbers;

    public InMemorySubscribers(Transliteration letters, PhoneNumbers numbers) {
        this.letters = letters;
        this.numbers = numbers;
    }

    /** An address of a record, as it is recognised and as it is shown. */
    record Known(
            SubscriberId owner,
            BrandId brand,
            Identity identity,
            CanonicalAddress canonical,
            ContactAddress stored) {
        boolean isSame(CanonicalAddress other, BrandId of) {
            return canonical.equals(other) && brand.equals(of);
        }
    }

    /** The records of the person whose record it is, itself among them. */
    public Set<SubscriberId> linkedTo(SubscriberId id) {
        return find(id).map(me ->
                        records.values().stream()
                                .filter(other -> other.person().equals(me.person()))
                                .map(Subscriber::id)
                                .collect(toSet()))
                .orElse(Set.of());
    }

    List<Subscriber> all() {
        return List.copyOf(records.values());
    }

    List<Known> addressesOf(SubscriberId id) {
        return addresses.stream()
                .filter(address -> address.owner().equals(id))
                .sorted(
                        Comparator.<Known, Identity.Tie>comparing(one -> one.identity().tie())
                                .thenComparing(one -> one.identity().id().value()))
                .toList();
    }

    Optional<SubscriberId> holder(CanonicalAddress address, BrandId brand) {
        return addresses.stream()
                .filter(known -> known.isSame(address, brand))
                .map(Known::owner)
                .findFirst();
    }

    NameKey key(Subscriber subscriber) {
        return NameKey.of(subscriber.name(), letters);
    }

    PhoneNumbers numbers() {
        return numbers;
    }

    void move(SubscriberId id, PersonId to) {
        Subscriber was = find(id).orElseThrow();
        records.put(
                id,
                new Subscriber(
                        id,
                        to,
                        was.brand(),
                        was.name(),
                        was.standing(),
                        was.account(),
                        was.home(),
                        was.plan(),
                        was.consents(),
                        was.createdAt()));
    }

    @Override
    public Optional<SubscriberId> known(Channel channel, ContactAddress address, BrandId brand) {
        return holder(CanonicalAddress.of(channel, address, brand, numbers), brand);
    }

    @Override
    public SubscriberId provisional(
            Channel channel,
            ContactAddress address,
            String name,
            BrandId brand,
            Language language,
            Instant now,
            SubscriberId id) {
        Optional<SubscriberId> known = known(channel, address, brand);
        if (known.isPresent()) {
            return known.get();
        }
        add(
                new Subscriber(
                        id,
                        new PersonId(id.value()),
                        brand,
                        name,
                        Standing.PROVISIONAL,
                        Optional.empty(),
                        new Subscriber.Home("", ZoneId.of("UTC"), language),
                        Subscriber.Plan.none(),
                        List.of(),
                        now),
                List.of(
                        new Identity.Given(
                                new IdentityId(id.value()),
                                channel,
                                address,
                                Identity.Tie.ADDRESS)));
        return id;
    }

    @Override
    public Optional<Subscriber> find(SubscriberId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public List<Subscriber> ofPerson(PersonId person) {
        return records.values().stream()
                .filter(one -> one.person().equals(person))
                .sorted(
                        Comparator.comparing(Subscriber::createdAt)
                                .thenComparing(one -> one.id().value()))
                .toList();
    }

    @Override
    public List<Identity> identities(SubscriberId id) {
        return addressesOf(id).stream().map(Known::identity).toList();
    }

    @Override
    public Optional<ContactAddress> reveal(SubscriberId id, IdentityId identity) {
        return addressesOf(id).stream()
                .filter(known -> known.identity().id().equals(identity))
                .map(Known::stored)
                .findFirst();
    }

    @Override
    public Map<SubscriberId, ContactAddress> firstNumbers(Set<SubscriberId> ids) {
        Map<SubscriberId, ContactAddress> numbers = new HashMap<>();
        for (SubscriberId id : ids) {
            identities(id).stream()
                    .filter(one -> one.kind() == AddressKind.PHONE)
                    .findFirst()
                    .flatMap(one -> reveal(id, one.id()))
                    .ifPresent(number -> numbers.put(id, number));
        }
        return numbers;
    }

    @Override
    public void add(Subscriber subscriber, List<Identity.Given> identities) {
        addAll(List.of(new Newcomer(subscriber, identities)));
    }

    @Override
    public void addAll(List<Newcomer> newcomers) {
        List<Known> coming = newcomers.stream().flatMap(one -> known(one).stream()).toList();
        var taken = new HashSet<>(addresses.stream().map(InMemorySubscribers::uniqueKey).toList());
        records.values()
                .forEach(one -> one.account().ifPresent(a -> taken.add(one.brand() + a.value())));
        for (Newcomer newcomer : newcomers) {
            Subscriber one = newcomer.subscriber();
            boolean free =
                    one.account()
                            .map(account -> taken.add(one.brand() + account.value()))
                            .orElse(true);
            if (!free || known(newcomer).stream().anyMatch(a -> !taken.add(uniqueKey(a)))) {
                throw new AddressTaken(one.id());
            }
        }
        addresses.addAll(coming);
        newcomers.forEach(one -> records.put(one.subscriber().id(), one.subscriber()));
    }

    private static String uniqueKey(Known known) {
        return known.brand() + known.canonical().kind().name() + known.canonical().text();
    }

    private List<Known> known(Newcomer newcomer) {
        BrandId brand = newcomer.subscriber().brand();
        return newcomer.identities().stream()
                .map(given -> known(newcomer.subscriber().id(), brand, given))
                .toList();
    }

    private Known known(SubscriberId owner, BrandId brand, Identity.Given given) {
        var canonical = CanonicalAddress.of(given.channel(), given.address(), brand, numbers);
        ContactAddress stored =
                canonical.kind() == AddressKind.PHONE
                        ? new ContactAddress(canonical.text())
                        : given.address();
        var identity =
                new Identity(
                        given.id(),
                        given.channel(),
                        canonical.kind(),
                        given.tie(),
                        stored.masked());
        return new Known(owner, brand, identity, canonical, stored);
    }

    @Override
    public void save(Subscriber subscriber) {
        if (records.replace(subscriber.id(), subscriber) == null) {
            throw new IllegalStateException("there is no " + subscriber);
        }
    }
}
