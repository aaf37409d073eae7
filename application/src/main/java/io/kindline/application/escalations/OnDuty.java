package io.kindline.application.escalations;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is there to help now. */
public interface OnDuty {

    /** The supervisors of the brand who are at work. */
    List<OperatorId> supervisors(BrandId brand, Instant now);

    /** Since when those of them who went off duty are gone. */
    Map<OperatorId, Instant> gone(Set<OperatorId> people);
}
