package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Offers in memory. */
public final class InMemoryOfferBook implements OfferBook {
    private final Map<ContactId, Offer> open =
            new TreeMap<>(Comparator.comparing(ContactId::value));
    private final Map<ContactId, List<Ended>> ended = new HashMap<>();

    private record Ended(OperatorId to, OfferEnding how, Instant at) {}

    @Override
    public void made(ContactId contact, Offer offer) {
        ended(contact, OfferEnding.WITHDRAWN, offer.at());
        open.put(contact, offer);
    }

    @Override
    public void ended(ContactId contact, OfferEnding ending, Instant at) {
        Offer was = open.remove(contact);
        if (was != null) {
            ended.computeIfAbsent(contact, _ -> new ArrayList<>())
                    .add(new Ended(was.to(), ending, at));
        }
    }

    @Override
    public Set<OperatorId> declinedAfter(ContactId contact, Instant time) {
        return ended.getOrDefault(contact, List.of()).stream()
                .filter(one -> one.how() == OfferEnding.DECLINED && one.at().isAfter(time))
                .map(Ended::to)
                .collect(Collectors.toSet());
    }

    @Override
    public List<ContactId> openTo(OperatorId operator) {
        return contacts(offer -> offer.to().equals(operator));
    }

    @Override
    public List<ContactId> overdue(Instant now, int limit) {
        return contacts(offer -> !offer.expiresAt().isAfter(now)).stream().limit(limit).toList();
    }

    private List<ContactId> contacts(Predicate<Offer> wanted) {
        return open.entrySet().stream()
                .filter(one -> wanted.test(one.getValue()))
                .sorted(Comparator.comparing(one -> one.getValue().expiresAt()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
