package io.kindline.infrastructure.entrypoints;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All doors and queues at one moment, found without a search. */
record DoorPlan(
        List<EntryPoint> doors,
        Map<EntryPointId, EntryPoint> doorsById,
        Map<EntryPointKey, EntryPoint> doorsByKey,
        List<Queue> queues,
        Map<QueueId, Queue> queuesById) {

    static DoorPlan of(List<EntryPoint> doors, List<Queue> queues) {
        return new DoorPlan(
                List.copyOf(doors),
                by(EntryPoint::id, doors),
                by(EntryPoint::key, doors),
                List.copyOf(queues),
                by(Queue::id, queues));
    }

    private static <K, V> Map<K, V> by(Function<V, K> key, List<V> values) {
        return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
    }
}
