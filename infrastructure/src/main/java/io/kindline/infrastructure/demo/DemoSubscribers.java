package io.kindline.infrastructure.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import io.kindline.application.shared.Ids;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.Consent;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.IdentityId;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.Standing;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Stores the made-up subscribers. */
@Component
@OnlyInDemo
class DemoSubscribers {
    private final Subscribers subscribers;
    private final Brands brands;
    private final InstantSource clock;
    private final Ids ids;

    DemoSubscribers(Subscribers subscribers, Brands brands, InstantSource clock, Ids ids) {
        this.subscribers = subscribers;
        this.brands = brands;
        this.clock = clock;
        this.ids = ids;
    }

    void seed(People people) {
        Instant now = clock.instant();
        subscribers.addAll(
                IntStream.rangeClosed(1, people.count())
                        .mapToObj(people::person)
                        .map(person ->
                                new Subscribers.Newcomer(
                                        subscriber(person, now), addresses(person)))
                        .toList());
    }

    /** The record made of the person; he has been stored before. */
    SubscriberId idOf(Person person) {
        return subscribers
                .known(Channel.VOICE, new ContactAddress(person.lines().getFirst()), brand(person))
                .orElseThrow();
    }

    BrandId brand(Person person) {
        return brands.byKey(person.brand()).orElseThrow().id();
    }

    private Subscriber subscriber(Person person, Instant now) {
        Instant since = now.minus(Duration.ofDays(person.daysWithUs()));
        UUID id = UuidCreator.getTimeOrderedEpoch(since);
        return new Subscriber(
                new SubscriberId(id),
                new PersonId(id),
                brand(person),
                person.name(),
                Standing.CONFIRMED,
                Optional.of(
                        new AccountNumber("%s-%06d".formatted(prefix(person), person.number()))),
                new Subscriber.Home(person.region(), person.zone(), person.language()),
                new Subscriber.Plan(
                        person.tariff(),
                        Optional.of(person.balance()),
                        person.services(),
                        Optional.of(since.atZone(person.zone()).toLocalDate())),
                consents(person.number(), since),
                since);
    }

    private static String prefix(Person person) {
        return person.brand().equals("lantern") ? "LM" : "TH";
    }

    private static List<Consent> consents(int number, Instant since) {
        List<Consent> given = new ArrayList<>();
        given.add(new Consent(Consent.Kind.DATA_PROCESSING, Channel.VOICE, since));
        if (number % 2 == 1) {
            given.add(new Consent(Consent.Kind.MARKETING, Channel.SMS, since));
        }
        if (number % 3 != 0) {
            given.add(new Consent(Consent.Kind.RECORDING, Channel.VOICE, since));
        }
        if (number % 4 == 1) {
            given.add(new Consent(Consent.Kind.MEDIATION, Channel.WEB_CHAT, since));
        }
        return given;
    }

    private List<Identity.Given> addresses(Person person) {
        List<Identity.Given> all = new ArrayList<>();
        person.lines().forEach(line -> all.add(given(Channel.VOICE, line, Identity.Tie.LINE)));
        person.mail().ifPresent(mail -> all.add(given(Channel.MAIL, mail, Identity.Tie.ADDRESS)));
        return all;
    }

    private Identity.Given given(Channel channel, String address, Identity.Tie tie) {
        return new Identity.Given(
                new IdentityId(ids.next()), channel, new ContactAddress(address), tie);
    }
}
