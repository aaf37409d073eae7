package io.kindline.domain.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events in memory. */
public final class InMemoryDomainEvents implements DomainEvents {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Map<EventId, Row> rows = new LinkedHashMap<>();

    private record Row(DomainEvent event, int attempts, Instant at) {}

    /** All that was not told yet, the oldest first. */
    public List<DomainEvent> all() {
        return rows.values().stream().map(Row::event).toList();
    }

    @Override
    public void put(DomainEvent event) {
        rows.put(event.id(), new Row(event, 0, event.at()));
    }

    @Override
    public List<Taken> take(int most, Instant now) {
        var taken = new ArrayList<Taken>();
        rows.replaceAll((_, row) -> {
            if (row.at().isAfter(now) || taken.size() == most) {
                return row;
            }
            taken.add(new Taken(row.event(), row.attempts() + 1));
            return new Row(row.event(), row.attempts() + 1, now.plus(LEASE));
        });
        return taken;
    }

    @Override
    public void remove(EventId id) {
        rows.remove(id);
    }

    @Override
    public void tryAgainAt(EventId id, Instant at) {
        rows.computeIfPresent(id, (_, row) -> new Row(row.event(), row.attempts(), at));
    }

    @Override
    public int letGo(Instant before) {
        int many = rows.size();
        rows.values().removeIf(row -> row.event().at().isBefore(before));
        return many - rows.size();
    }
}
