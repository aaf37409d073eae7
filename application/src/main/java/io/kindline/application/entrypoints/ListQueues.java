package io.kindline.application.entrypoints;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The queues of the actor's brands, by priority. */
@UseCase(
        allowed = {Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class ListQueues {
    private final Queues queues;

    public ListQueues(Queues queues) {
        this.queues = queues;
    }

    public List<Queue> handle(Actor.Staff actor) {
        return queues.all().stream().filter(queue -> actor.maySee(queue.brand())).toList();
    }
}
