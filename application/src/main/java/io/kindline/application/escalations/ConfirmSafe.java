package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;

/** The person is safe, and this is how one knows: "warm and riding home" (S1). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ConfirmSafe {
    private final EscalationBook book;

    public ConfirmSafe(EscalationBook book) {
        this.book = book;
    }

    public EscalationOutcome handle(Actor.Staff actor, EscalationId id, String words) {
        return book.inTurn(
                actor,
                id,
                open ->
                        switch (open) {
                            case Escalation.Emergency emergency -> safe(actor, emergency, words);
                            case Escalation.Functional _ ->
                                    new EscalationOutcome.Invalid(
                                            "A team is asked here: its answer ends it.");
                        });
    }

    private EscalationOutcome safe(
            Actor.Staff actor, Escalation.Emergency emergency, String words) {
        Instant now = book.now();
        Escalation.Ended ended = emergency.confirmSafe(actor.id(), words, now);
        book.stores().tasks().of(emergency.what().contact()).tasks().stream()
                .filter(task -> task.order().escalation().equals(emergency.id()))
                .filter(Task.Open.class::isInstance)
                .map(Task.Open.class::cast)
                .filter(task -> task.order().service().isLifeSafety())
                .forEach(task -> book.stores().tasks().save(task.done("safe", actor.id(), now)));
        return book.end(actor, ended, "safe", now);
    }
}
