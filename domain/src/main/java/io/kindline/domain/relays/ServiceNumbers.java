package io.kindline.domain.relays;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.Msisdn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers of the house that speak for subscribers. */
public interface ServiceNumbers {

    /** Stores a new or changed one. */
    void save(ServiceNumber number);

    Optional<ServiceNumber> find(ServiceNumberId id);

    /** The one with this number, in use or not. */
    Optional<ServiceNumber> withNumber(Msisdn number);

    /** Those of the brands, by number. */
    List<ServiceNumber> of(Set<BrandId> brands);
}
