package io.kindline.infrastructure.subscribers;

import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.Subscriber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the API says of subscribers; these shapes stay stable. */
final class SubscriberShapes {
    private SubscriberShapes() {}

    /** Somebody found; addresses are masked. */
    record Line(
            UUID id,
            UUID personId,
            UUID brandId,
            String name,
            String standing,
            String region,
            String tariff,
            @Nullable LocalDate loyalSince,
            List<String> addresses) {}

    /** Everything but clear addresses. */
    record Whole(
            UUID id,
            UUID personId,
            UUID brandId,
            String name,
            String standing,
            @Nullable String account,
            String region,
            String zone,
            String language,
            String tariff,
            @Nullable Balance balance,
            List<String> services,
            @Nullable LocalDate loyalSince,
            List<Agreed> consents,
            List<Address> addresses,
            List<UUID> samePerson) {}

    /** Major units, for example 300.00, and an ISO 4217 code. */
    record Balance(BigDecimal amount, String currency) {}

    record Agreed(String kind, String channel, Instant givenAt) {}

    /** An address, masked. */
    record Address(UUID id, String channel, String kind, String tie, String masked) {}

    static Line line(FoundSubscriber found) {
        return new Line(
                found.id().value(),
                found.person().value(),
                found.brand().value(),
                found.name(),
                word(found.standing()),
                found.region(),
                found.tariff(),
                found.loyalSince().orElse(null),
                found.addresses());
    }

    static Whole whole(ViewSubscriber.PersonPage page) {
        Subscriber subscriber = page.subscriber();
        Subscriber.Plan plan = subscriber.plan();
        return new Whole(
                subscriber.id().value(),
                samePerson(page),
                subscriber.brand().value(),
                subscriber.name(),
                word(subscriber.standing()),
                subscriber.account().map(AccountNumber::value).orElse(null),
                subscriber.home().region(),
                subscriber.home().zone().getId(),
                subscriber.home().language().tag(),
                plan.tariff(),
                plan.balance().map(SubscriberShapes::balance).orElse(null),
                plan.services(),
                plan.loyalSince().orElse(null),
                subscriber.consents().stream()
                        .map(consent ->
                                new Agreed(
                                        word(consent.kind()),
                                        word(consent.channel()),
                                        consent.givenAt()))
                        .toList(),
                page.identities().stream().map(SubscriberShapes::address).toList(),
                page.others().stream().map(other -> other.id().value()).toList());
    }

    /** The same for all records of the person that the caller may see, and only for those. */
    private static UUID samePerson(ViewSubscriber.PersonPage page) {
        return Stream.concat(Stream.of(page.subscriber()), page.others().stream())
                .map(record -> record.id().value())
                .min(Comparator.comparing(UUID::toString))
                .orElseThrow();
    }

    private static Balance balance(Money money) {
        return new Balance(money.amount(), money.currency().getCurrencyCode());
    }

    private static Address address(Identity identity) {
        return new Address(
                identity.id().value(),
                word(identity.channel()),
                word(identity.kind()),
                word(identity.tie()),
                identity.masked());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
