package io.kindline.domain.audit;

import io.kindline.domain.shared.BrandId;
import java.util.Optional;

/**
 * One hash chain of the trail.
 *
 * @param name {@code house}, or the id of the brand the entries belong to
 */
public record Chain(String name) {

    /** The chain of what belongs to no brand. */
    public static final Chain HOUSE = new Chain("house");

    /** The chain of a brand's events, or the house's. */
    public static Chain of(Optional<BrandId> brand) {
        return brand.map(id -> new Chain(id.value().toString())).orElse(HOUSE);
    }
}
