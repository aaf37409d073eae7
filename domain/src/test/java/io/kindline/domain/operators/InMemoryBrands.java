package io.kindline.domain.operators;

import io.kindline.domain.shared.BrandId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Brands in memory. */
public final class InMemoryBrands implements Brands {
    private final Map<BrandId, Brand> brands = new HashMap<>();

    @Override
    public Brand byId(BrandId id) {
        return Optional.ofNullable(brands.get(id))
                .orElseThrow(() -> new NoSuchElementException("no brand " + id.value()));
    }

    @Override
    public Optional<Brand> byKey(String key) {
        return brands.values().stream().filter(brand -> brand.key().equals(key)).findFirst();
    }

    @Override
    public List<Brand> all() {
        return brands.values().stream().sorted(Comparator.comparing(Brand::name)).toList();
    }

    @Override
    public void save(Brand brand) {
        brands.put(brand.id(), brand);
    }
}
