package io.kindline.application.escalations;

import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Set;

/** What boards and strips show of escalations. */
public interface EscalationReads {

    /** The open ones of the brands: lives first, older before newer. */
    List<EscalationLine> open(Set<BrandId> brands, int most);
}
