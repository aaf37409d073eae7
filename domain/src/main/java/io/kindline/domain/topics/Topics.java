package io.kindline.domain.topics;

import io.kindline.domain.shared.BrandId;

/** The catalogues of all brands; small, so adapters cache them. */
public interface Topics {

    /** The brand's catalogue; the usual one when nothing was changed. */
    Catalogue of(BrandId brand);

    /** Stores a topic of its brand, usual or its own. */
    void save(ContactTopic topic);

    /** Stores how an outcome is offered by its brand. */
    void save(Ending ending);
}
