package io.kindline.application.promises;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * What was promised, whose time has come, and of which nobody was told yet: one's own, and what has
 * climbed to one's team or, for supervisors, to them.
 */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class DuePromises {
    private final PromiseReads reads;
    private final Operators operators;
    private final InstantSource clock;

    public DuePromises(PromiseReads reads, Operators operators, InstantSource clock) {
        this.reads = reads;
        this.operators = operators;
        this.clock = clock;
    }

    public List<PromiseLine> handle(Actor.Staff actor) {
        var who =
                new PromiseReads.Reminded(
                        actor.id(),
                        actor.brands(),
                        operators.byId(actor.id()).flatMap(Operator::team),
                        actor.roles().contains(Role.SUPERVISOR) ? actor.brands() : Set.of());
        return reads.due(who, clock.instant());
    }
}
