package io.kindline.domain.entrypoints;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Queues in memory. */
public final class InMemoryQueues implements Queues {
    private final Map<QueueId, Queue> queues = new ConcurrentHashMap<>();

    @Override
    public Queue byId(QueueId id) {
        return Optional.ofNullable(queues.get(id))
                .orElseThrow(() -> new IllegalStateException("no queue " + id.value()));
    }

    @Override
    public List<Queue> all() {
        return queues.values().stream()
                .sorted(Comparator.comparingInt(Queue::priority).thenComparing(Queue::name))
                .toList();
    }

    @Override
    public void save(Queue queue) {
        queues.put(queue.id(), queue);
    }
}
