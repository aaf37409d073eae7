package io.kindline.application.promises;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;

/** What an operator promised, whose time has come, and of which nobody was told yet. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class DuePromises {
    private final PromiseReads reads;
    private final InstantSource clock;

    public DuePromises(PromiseReads reads, InstantSource clock) {
        this.reads = reads;
        this.clock = clock;
    }

    public List<PromiseLine> handle(Actor.Staff actor) {
        return reads.due(actor.id(), actor.brands(), clock.instant());
    }
}
