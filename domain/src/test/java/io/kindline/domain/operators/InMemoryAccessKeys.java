package io.kindline.domain.operators;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys and tokens in memory. */
public final class InMemoryAccessKeys implements AccessKeys {
    private final Map<AccessKeyId, AccessKey> keys = new HashMap<>();

    @Override
    public Optional<AccessKey> bySecret(SecretHash secret) {
        return keys.values().stream().filter(key -> key.secret().equals(secret)).findFirst();
    }

    @Override
    public Optional<AccessKey> byId(AccessKeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public List<AccessKey> all() {
        return keys.values().stream()
                .sorted(
                        Comparator.comparing(AccessKey::madeAt)
                                .thenComparing(key -> key.id().value())
                                .reversed())
                .toList();
    }

    @Override
    public void save(AccessKey key) {
        keys.put(key.id(), key);
    }
}
