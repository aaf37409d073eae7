package io.kindline.domain.routing;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** Who can take what; read on every offer and claim, so adapters answer from memory. */
public interface OperatorProfiles {

    /** What the operator can take at that time; empty for somebody unknown or gone. */
    Optional<OperatorProfile> of(OperatorId operator, Instant now);
}
