package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;

/** Exceptions of the brands one may see, the newest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ExceptionList {
    /** The longest page. */
    public static final int PAGE_MAX = 200;

    private final ExceptionReads reads;

    public ExceptionList(ExceptionReads reads) {
        this.reads = reads;
    }

    /**
     * What is looked for.
     *
     * @param state as {@link CaseStates} spells it
     */
    public record Query(
            Optional<OperatorId> asker,
            Optional<SubscriberId> subscriber,
            Optional<String> state,
            Optional<String> after,
            int most) {}

    /**
     * A page of them.
     *
     * @throws IllegalArgumentException when the cursor is not one of ours
     */
    public Page<ExceptionCase> handle(Actor.Staff actor, Query query) {
        return reads.list(
                new ExceptionReads.Filter(
                        actor.brands(),
                        query.asker(),
                        query.subscriber(),
                        Optional.empty(),
                        query.state()),
                query.after(),
                Math.clamp(query.most(), 1, PAGE_MAX));
    }
}
