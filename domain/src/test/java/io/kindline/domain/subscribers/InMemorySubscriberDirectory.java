package io.kindline.domain.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Page;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Search by looking at everybody. */
public final class InMemorySubscriberDirectory implements SubscriberDirectory {
    private static final int EXACTLY = 5;
    private static final int WHOLE = 4;
    private static final int ONE_WHOLE = 3;
    private static final int BEGUN = 2;
    private static final int SWAPPED = 1;
    private static final int ALIKE = 0;
    private static final int NOT = -1;

    private final InMemorySubscribers subscribers;

    public InMemorySubscriberDirectory(InMemorySubscribers subscribers) {
        this.subscribers = subscribers;
    }

    private record Match(Subscriber subscriber, int score) {
        /** The last digit leads, as in the order that databases keep. */
        String cursor() {
            String id = subscriber.id().value().toString();
            return "%d_%s%s".formatted(score, id.charAt(id.length() - 1), id);
        }
    }

    @Override
    public Page<FoundSubscriber> search(
            SubscriberQuery query, Set<BrandId> brands, Optional<String> after) {
        Optional<String> cursor = after.filter(text -> text.matches("[0-9]_[0-9a-f-]{37}"));
        List<Match> matches =
                subscribers.all().stream()
                        .filter(one -> brands.contains(one.brand()))
                        .flatMap(one -> score(query, one).stream().mapToObj(s -> new Match(one, s)))
                        .sorted(Comparator.comparing(Match::cursor).reversed())
                        .filter(match ->
                                cursor.map(text -> match.cursor().compareTo(text) < 0).orElse(true))
                        .toList();
        List<Match> page = matches.stream().limit(PAGE_SIZE).toList();
        return new Page<>(
                page.stream().map(match -> found(match.subscriber(), brands)).toList(),
                matches.size() > PAGE_SIZE
                        ? Optional.of(page.getLast().cursor())
                        : Optional.empty());
    }

    private OptionalInt score(SubscriberQuery query, Subscriber one) {
        return switch (query) {
            case SubscriberQuery.ByName(var name) -> named(name, one);
            case SubscriberQuery.ByMail(String typed) -> exactly(holds(typed, one));
            case SubscriberQuery.ByNumber(String typed, var account) ->
                    exactly(
                            holds(typed, one)
                                    || (account.isPresent() && one.account().equals(account)));
            case SubscriberQuery.ByAccount(var account, var orName) ->
                    one.account().equals(Optional.of(account)) ? exactly(true) : named(orName, one);
            case SubscriberQuery.ByEndAndName(String four, var name) ->
                    endsOn(four, one) ? named(name, one) : OptionalInt.empty();
            case SubscriberQuery.ByEndAndAccount(String four, var account) ->
                    exactly(endsOn(four, one) && one.account().equals(Optional.of(account)));
        };
    }

    private static OptionalInt exactly(boolean matches) {
        return matches ? OptionalInt.of(EXACTLY) : OptionalInt.empty();
    }

    private boolean holds(String typed, Subscriber one) {
        return CanonicalAddress.typed(typed, one.brand(), subscribers.numbers())
                .flatMap(address -> subscribers.holder(address, one.brand()))
                .filter(one.id()::equals)
                .isPresent();
    }

    private boolean endsOn(String four, Subscriber one) {
        return subscribers.addressesOf(one.id()).stream()
                .anyMatch(known -> known.stored().lastDigits().equals(four));
    }

    private OptionalInt named(NameKey wanted, Subscriber one) {
        String key = subscribers.key(one).text();
        List<Integer> rungs = wanted.words().stream().map(word -> rung(word, key)).toList();
        if (rungs.isEmpty() || rungs.contains(NOT)) {
            return OptionalInt.empty();
        }
        int least = Collections.min(rungs);
        return OptionalInt.of(least == BEGUN && rungs.contains(WHOLE) ? ONE_WHOLE : least);
    }

    private static int rung(String word, String key) {
        if (key.contains(" " + word)) {
            return key.contains(" " + word + " ") ? WHOLE : BEGUN;
        }
        if (key.contains(" " + NameKey.skeleton(word) + " ")) {
            return SWAPPED;
        }
        return WordSimilarity.of(word, key) >= WordSimilarity.ALIKE ? ALIKE : NOT;
    }

    private FoundSubscriber found(Subscriber one, Set<BrandId> brands) {
        return new FoundSubscriber(
                one.id(),
                person(one, brands),
                one.brand(),
                one.name(),
                one.standing(),
                one.home().region(),
                one.plan().tariff(),
                one.plan().loyalSince(),
                subscribers.identities(one.id()).stream().map(Identity::masked).toList());
    }

    private PersonId person(Subscriber one, Set<BrandId> brands) {
        return subscribers.ofPerson(one.person()).stream()
                .filter(other -> brands.contains(other.brand()))
                .map(other -> other.id().value())
                .min(Comparator.comparing(UUID::toString))
                .map(PersonId::new)
                .orElseThrow();
    }
}
