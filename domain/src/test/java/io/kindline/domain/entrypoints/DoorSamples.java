package io.kindline.domain.entrypoints;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Doors and queues as tests need them; every id is new. */
public final class DoorSamples {
    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private DoorSamples() {}

    public static BrandId brand() {
        return new BrandId(UUID.randomUUID());
    }

    public static Queue queue(BrandId brand) {
        return new Queue(
                new QueueId(UUID.randomUUID()),
                "Support",
                brand,
                5,
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ofMinutes(2));
    }

    public static EntryPoint door(Queue queue, OpeningHours hours) {
        UUID id = UUID.randomUUID();
        return new EntryPoint(
                new EntryPointId(id),
                new EntryPointKey("d" + id.toString().replace("-", "")),
                "Chat",
                Channel.WEB_CHAT,
                Door.WIDGET,
                queue.brand(),
                queue.id(),
                hours,
                new SlaTargets(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(8)),
                new Language("ru"),
                "Здравствуйте!",
                "Kindline",
                4_000,
                Optional.empty());
    }

    public static EntryPoint door(Queue queue) {
        return door(queue, OpeningHours.always(MOSCOW));
    }
}
