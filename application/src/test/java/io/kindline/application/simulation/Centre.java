package io.kindline.application.simulation;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.OpeningHours;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SlaTargets;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Two brands, three queues, four doors, eight operators and twenty people who write. */
final class Centre {
    private static final int OPERATORS = 8;
    private static final int PEOPLE = 20;

    final Actor program;
    final List<Queue> queues;
    final List<EntryPoint> doors;
    final List<ContactAddress> people;
    final Map<OperatorId, OperatorProfile> profiles = new LinkedHashMap<>();
    final List<Actor.Staff> staff;

    Centre(Supplier<UUID> ids) {
        var north = new BrandId(ids.get());
        var south = new BrandId(ids.get());
        program = new Actor.Integration(ids.get(), Set.of(north, south));
        queues = List.of(queue(ids, north, 3), queue(ids, north, 6), queue(ids, south, 5));
        doors =
                List.of(
                        door(ids, queues.get(0), Channel.APP_CHAT),
                        door(ids, queues.get(0), Channel.MAIL),
                        door(ids, queues.get(1), Channel.WHATSAPP),
                        door(ids, queues.get(2), Channel.TELEGRAM));
        people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> new ContactAddress("+7900555%04d".formatted(i)))
                        .toList();
        staff = IntStream.range(0, OPERATORS).mapToObj(i -> hire(ids, i, north, south)).toList();
    }

    private static Queue queue(Supplier<UUID> ids, BrandId brand, int priority) {
        return new Queue(
                new QueueId(ids.get()),
                "Queue " + priority,
                brand,
                priority,
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ofMinutes(2));
    }

    private static EntryPoint door(Supplier<UUID> ids, Queue queue, Channel channel) {
        UUID id = ids.get();
        return new EntryPoint(
                new EntryPointId(id),
                new EntryPointKey("s" + id.toString().replace("-", "")),
                channel.name(),
                channel,
                Door.HTTP,
                queue.brand(),
                queue.id(),
                OpeningHours.always(DoorSamples.MOSCOW),
                new SlaTargets(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(8)),
                new Language("ru"),
                "",
                "Kindline",
                4_000,
                Optional.empty());
    }

    /** Three for each brand alone, two for both. */
    private Actor.Staff hire(Supplier<UUID> ids, int i, BrandId north, BrandId south) {
        Set<BrandId> brands = i < 3 ? Set.of(north) : i < 6 ? Set.of(south) : Set.of(north, south);
        Set<QueueId> serves = new HashSet<>();
        queues.stream()
                .filter(queue -> brands.contains(queue.brand()))
                .map(Queue::id)
                .forEach(serves::add);
        var id = new OperatorId(ids.get());
        Set<Language> speaks =
                i % 3 == 2
                        ? Set.of(new Language("en"))
                        : Set.of(new Language("ru"), new Language("en"));
        profiles.put(id, new OperatorProfile(id, brands, serves, speaks, Map.of()));
        return new Actor.Staff(id, Set.of(Role.OPERATOR), brands);
    }
}
