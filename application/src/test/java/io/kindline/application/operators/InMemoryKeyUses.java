package io.kindline.application.operators;

import io.kindline.domain.operators.AccessKeyId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The uses of keys in memory. */
public final class InMemoryKeyUses implements KeyUses {
    private final Map<AccessKeyId, Instant> uses = new HashMap<>();

    @Override
    public void used(AccessKeyId key, Instant at) {
        uses.put(key, at);
    }

    @Override
    public Map<AccessKeyId, Instant> latest() {
        return Map.copyOf(uses);
    }
}
