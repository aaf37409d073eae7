package io.kindline.infrastructure.demo;

import io.kindline.application.relays.NoteCall;
import io.kindline.application.shared.Ids;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Msisdn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Makes two service numbers for each brand, and whom some subscribers called. */
@Component
@OnlyInDemo
class DemoRelays {
    private static final Actor DEMO = new Actor.Clockwork("demo");
    private static final long FIRST = 447_700_900_980L;
    private static final int EACH = 2;
    private static final int CALLERS = 40;

    /** Made-up people do not sleep, and who shows the product at night sees relays go out. */
    private static final QuietHours AT_ANY_HOUR =
            new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final ServiceNumbers numbers;
    private final NoteCall note;
    private final DemoSubscribers subscribers;
    private final Brands brands;
    private final Making making;

    /** Time and ids. */
    @Component
    @OnlyInDemo
    record Making(InstantSource clock, Ids ids) {}

    DemoRelays(
            ServiceNumbers numbers,
            NoteCall note,
            DemoSubscribers subscribers,
            Brands brands,
            Making making) {
        this.numbers = numbers;
        this.note = note;
        this.subscribers = subscribers;
        this.brands = brands;
        this.making = making;
    }

    void seed(People people) {
        long next = FIRST;
        for (Brand brand : brands.all()) {
            for (int i = 0; i < EACH; i++) {
                numbers.save(number(brand, next++, i == 0 ? AT_ANY_HOUR : QuietHours.usual()));
            }
        }
        Instant now = making.clock().instant();
        for (int n = 1; n <= Math.min(CALLERS, people.count() - 1); n++) {
            note.handle(
                    DEMO,
                    new NoteCall.Command(
                            new CalledId(making.ids().next()),
                            subscribers.idOf(people.person(n)),
                            new ContactAddress(people.person(n + 1).lines().getFirst()),
                            now.minus(Duration.ofHours(n)),
                            20 + n));
        }
    }

    private ServiceNumber number(Brand brand, long number, QuietHours quiet) {
        return new ServiceNumber(
                new ServiceNumberId(making.ids().next()),
                brand.id(),
                new Msisdn("+" + number),
                ZoneId.of("Europe/Moscow"),
                new Language("ru"),
                quiet,
                ServiceNumber.Use.IN_USE);
    }
}
