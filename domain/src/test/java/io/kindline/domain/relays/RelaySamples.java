package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Relays to test with; every call makes new ids. */
public final class RelaySamples {
    private RelaySamples() {}

    public static NumberToken token() {
        return new NumberToken(UUID.randomUUID().toString().replace("-", ""));
    }

    public static ThirdParty party(ThirdParty.Bond bond) {
        return new ThirdParty(
                new SealedNumber("A".repeat(48), token()),
                Optional.empty(),
                "Пётр С.",
                DoorSamples.MOSCOW,
                new Language("ru"),
                bond);
    }

    public static RelayRequest request(
            BrandId brand, RelayPurpose purpose, Instant at, List<ThirdParty> parties) {
        return new RelayRequest(
                new RelayId(UUID.randomUUID()),
                new ContactId(UUID.randomUUID()),
                new SubscriberId(UUID.randomUUID()),
                brand,
                new OperatorId(UUID.randomUUID()),
                at,
                purpose,
                new RelayText("Прости меня"),
                parties,
                new ServiceNumberId(UUID.randomUUID()),
                QuietHours.usual());
    }

    public static ServiceNumber number(BrandId brand) {
        int last = Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000);
        return new ServiceNumber(
                new ServiceNumberId(UUID.randomUUID()),
                brand,
                new Msisdn("+7900%07d".formatted(last)),
                DoorSamples.MOSCOW,
                new Language("ru"),
                QuietHours.usual(),
                ServiceNumber.Use.IN_USE);
    }
}
