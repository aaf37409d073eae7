package io.kindline.application.coverage;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.coverage.Cluster;
import io.kindline.domain.coverage.Complaints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** Where people complain of coverage and the network has not answered yet. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class CoverageClusters {
    private final Complaints complaints;

    public CoverageClusters(Complaints complaints) {
        this.complaints = complaints;
    }

    public List<Cluster> handle(Actor.Staff actor) {
        return complaints.open(actor.brands());
    }
}
