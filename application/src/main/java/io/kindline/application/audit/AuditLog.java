package io.kindline.application.audit;

import io.kindline.domain.audit.Chain;
import io.kindline.domain.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The trail for those who read it, newest first. */
public interface AuditLog {

    /**
     * One page of what the filter lets through.
     *
     * @param chains the only ones looked at
     */
    Page<AuditLine> page(AuditFilter filter, Set<Chain> chains, Optional<String> after, int size);

    /** Every action that occurs, in order. */
    List<String> actions();
}
