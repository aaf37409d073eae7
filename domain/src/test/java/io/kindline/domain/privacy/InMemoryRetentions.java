package io.kindline.domain.privacy;

import io.kindline.domain.shared.BrandId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules of keeping, for tests. */
public final class InMemoryRetentions implements Retentions {
    private final Map<List<Object>, Retention> rules = new LinkedHashMap<>();

    @Override
    public List<Retention> all() {
        return List.copyOf(rules.values());
    }

    @Override
    public Optional<Retention> find(BrandId brand, Keeping what) {
        return Optional.ofNullable(rules.get(List.<Object>of(brand, what)));
    }

    @Override
    public Optional<Retention> hold(BrandId brand, Keeping what) {
        return find(brand, what);
    }

    @Override
    public void save(Retention retention) {
        rules.put(List.of(retention.brand(), retention.what()), retention);
    }

    @Override
    public void end(BrandId brand, Keeping what) {
        rules.remove(List.<Object>of(brand, what));
    }
}
