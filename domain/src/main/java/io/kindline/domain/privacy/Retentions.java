package io.kindline.domain.privacy;

import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Optional;

/** The rules of all brands; what has none is kept for ever. */
public interface Retentions {

    /** Every rule. */
    List<Retention> all();

    /** The brand's rule. */
    Optional<Retention> find(BrandId brand, Keeping what);

    /** Holds the rule until the transaction ends; empty when it is gone or another holds it. */
    Optional<Retention> hold(BrandId brand, Keeping what);

    /** Stores a new or changed rule. */
    void save(Retention retention);

    /** From now on it is kept for ever. */
    void end(BrandId brand, Keeping what);
}
