package io.kindline.application.promises;

import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Open promises as lists show them, those due first first; each call one statement. */
public interface PromiseReads {

    /**
     * A page of what is open.
     *
     * @param owner whose; empty for everybody's of the brands
     */
    List<PromiseLine> open(
            Optional<OperatorId> owner, Set<BrandId> brands, Optional<Position> after, int limit);

    /** What somebody promised and whose time has come. */
    List<PromiseLine> due(OperatorId owner, Set<BrandId> brands, Instant now);

    /** Where the next page begins. */
    record Position(Instant dueAt, PromiseId id) {}
}
