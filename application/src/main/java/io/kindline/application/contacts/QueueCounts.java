package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** How many wait in each queue that the actor may see; queues where nobody waits are left out. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class QueueCounts {
    private final ContactReads reads;

    public QueueCounts(ContactReads reads) {
        this.reads = reads;
    }

    public List<QueueCount> handle(Actor.Staff actor) {
        return reads.queueCounts(actor.brands());
    }
}
