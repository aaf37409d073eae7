package io.kindline.domain.relays;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.Msisdn;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Service numbers in memory. */
public final class InMemoryServiceNumbers implements ServiceNumbers {
    private final Map<ServiceNumberId, ServiceNumber> numbers = new LinkedHashMap<>();

    @Override
    public void save(ServiceNumber number) {
        numbers.put(number.id(), number);
    }

    @Override
    public Optional<ServiceNumber> find(ServiceNumberId id) {
        return Optional.ofNullable(numbers.get(id));
    }

    @Override
    public Optional<ServiceNumber> withNumber(Msisdn number) {
        return numbers.values().stream().filter(one -> one.number().equals(number)).findFirst();
    }

    @Override
    public List<ServiceNumber> of(Set<BrandId> brands) {
        return numbers.values().stream()
                .filter(one -> brands.contains(one.brand()))
                .sorted(Comparator.comparing(one -> one.number().value()))
                .toList();
    }
}
