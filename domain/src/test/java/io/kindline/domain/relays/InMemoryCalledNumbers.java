package io.kindline.domain.relays;

import io.kindline.domain.subscribers.SubscriberId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom subscribers called, in memory. */
public final class InMemoryCalledNumbers implements CalledNumbers {
    private final Map<CalledId, CalledNumber> calls = new LinkedHashMap<>();

    @Override
    public void add(CalledNumber call) {
        calls.putIfAbsent(call.id(), call);
    }

    @Override
    public Optional<CalledNumber> find(CalledId id) {
        return Optional.ofNullable(calls.get(id));
    }

    @Override
    public List<CalledNumber> of(SubscriberId caller, int most) {
        return calls.values().stream()
                .filter(call -> call.caller().equals(caller))
                .sorted(Comparator.comparing(CalledNumber::at).reversed())
                .limit(most)
                .toList();
    }
}
