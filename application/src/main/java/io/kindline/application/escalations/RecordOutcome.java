package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.escalations.TaskId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** What came of a task; what repairs a service is not done before what may save a life (S2). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RecordOutcome {
    private final EscalationBook book;

    public RecordOutcome(EscalationBook book) {
        this.book = book;
    }

    /** Which task of which escalation, and what came of it. */
    public record Command(EscalationId escalation, TaskId task, String outcome) {}

    public EscalationOutcome handle(Actor.Staff actor, Command command) {
        return book.inTurn(
                actor,
                command.escalation(),
                open -> {
                    Optional<Task> task =
                            book.stores()
                                    .tasks()
                                    .find(command.task())
                                    .filter(it -> it.order().escalation().equals(open.id()));
                    if (task.isEmpty()) {
                        return new EscalationOutcome.NotFound();
                    }
                    if (book.stores().tasks().of(open.what().contact()).isBlocked(task.get())) {
                        return new EscalationOutcome.Blocked();
                    }
                    return switch (task.get()) {
                        case Task.Open todo -> {
                            book.stores()
                                    .tasks()
                                    .save(todo.done(command.outcome(), actor.id(), book.now()));
                            book.tell(open);
                            yield new EscalationOutcome.Done(open);
                        }
                        case Task.Done _ -> new EscalationOutcome.Done(open);
                    };
                });
    }
}
