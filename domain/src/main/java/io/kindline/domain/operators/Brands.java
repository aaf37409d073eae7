package io.kindline.domain.operators;

import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Optional;

/** All brands; few, so adapters cache them. */
public interface Brands {

    /** The brand, which must exist: ids of brands are never reused. */
    Brand byId(BrandId id);

    /** The brand known by the word, if there is one. */
    Optional<Brand> byKey(String key);

    /** Every brand, by name. */
    List<Brand> all();

    /** Stores a new or changed brand. */
    void save(Brand brand);
}
