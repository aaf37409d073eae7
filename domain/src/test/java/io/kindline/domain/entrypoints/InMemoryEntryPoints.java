package io.kindline.domain.entrypoints;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Doors in memory. */
public final class InMemoryEntryPoints implements EntryPoints {
    private final Map<EntryPointId, EntryPoint> doors = new ConcurrentHashMap<>();

    @Override
    public Optional<EntryPoint> byKey(EntryPointKey key) {
        return doors.values().stream()
                .filter(door -> door.isInUse() && door.key().equals(key))
                .findFirst();
    }

    @Override
    public EntryPoint byId(EntryPointId id) {
        return Optional.ofNullable(doors.get(id))
                .orElseThrow(() -> new IllegalStateException("no entry point " + id.value()));
    }

    @Override
    public List<EntryPoint> all() {
        return doors.values().stream().sorted(Comparator.comparing(EntryPoint::name)).toList();
    }

    @Override
    public void save(EntryPoint entryPoint) {
        doors.put(entryPoint.id(), entryPoint);
    }
}
