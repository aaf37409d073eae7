package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People to test with; every call makes a new record. */
public final class SubscriberSamples {
    public static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private SubscriberSamples() {}

    /** Somebody with everything. */
    public static Subscriber subscriber(BrandId brand, String name, String account) {
        UUID id = UUID.randomUUID();
        return new Subscriber(
                new SubscriberId(id),
                new PersonId(id),
                brand,
                name,
                Standing.CONFIRMED,
                AccountNumber.parse(account),
                new Subscriber.Home("Тюмень", ZoneId.of("Asia/Yekaterinburg"), new Language("ru")),
                new Subscriber.Plan(
                        "Personal",
                        Optional.of(new Money(30_000, Currency.getInstance("RUB"))),
                        List.of("Anti-caller-ID", "Roaming"),
                        Optional.of(LocalDate.of(2009, 3, 1))),
                List.of(new Consent(Consent.Kind.DATA_PROCESSING, Channel.VOICE, NOW)),
                NOW);
    }

    /** An own line. */
    public static Identity.Given line(String number) {
        return given(Channel.VOICE, number, Identity.Tie.LINE);
    }

    /** An address he writes from. */
    public static Identity.Given mail(String address) {
        return given(Channel.MAIL, address, Identity.Tie.ADDRESS);
    }

    private static Identity.Given given(Channel channel, String address, Identity.Tie tie) {
        return new Identity.Given(
                new IdentityId(UUID.randomUUID()), channel, new ContactAddress(address), tie);
    }
}
