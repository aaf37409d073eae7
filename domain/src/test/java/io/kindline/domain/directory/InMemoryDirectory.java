package io.kindline.domain.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services outside, in memory. */
public final class InMemoryDirectory implements Directory {
    private final Map<OutsideServiceId, OutsideService> services = new HashMap<>();

    @Override
    public List<OutsideService> all() {
        return services.values().stream()
                .sorted(
                        Comparator.comparing(OutsideService::service)
                                .thenComparing(OutsideService::region)
                                .thenComparing(OutsideService::name))
                .toList();
    }

    @Override
    public void save(OutsideService service) {
        services.put(service.id(), service);
    }
}
