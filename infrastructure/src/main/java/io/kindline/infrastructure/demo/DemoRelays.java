package io.kindline.infrastructure.demo;

import io.kindline.application.shared.Ids;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.Msisdn;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Makes two service numbers for each brand. */
@Component
@OnlyInDemo
class DemoRelays {
    private static final long FIRST = 79_005_550_100L;
    private static final int EACH = 2;

    private final ServiceNumbers numbers;
    private final Brands brands;
    private final Ids ids;

    DemoRelays(ServiceNumbers numbers, Brands brands, Ids ids) {
        this.numbers = numbers;
        this.brands = brands;
        this.ids = ids;
    }

    void seed() {
        long next = FIRST;
        for (Brand brand : brands.all()) {
            for (int i = 0; i < EACH; i++) {
                next++;
                numbers.save(
                        new ServiceNumber(
                                new ServiceNumberId(ids.next()),
                                brand.id(),
                                new Msisdn("+" + next),
                                ZoneId.of("Europe/Moscow"),
                                new Language("ru"),
                                QuietHours.usual(),
                                ServiceNumber.Use.IN_USE));
            }
        }
    }
}
