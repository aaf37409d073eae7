package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;

/** A supervisor, or one of the asked team, has heard of it: nobody else is asked any more. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AcknowledgeEscalation {
    private final EscalationBook book;

    public AcknowledgeEscalation(EscalationBook book) {
        this.book = book;
    }

    public EscalationOutcome handle(Actor.Staff actor, EscalationId id) {
        return book.inTurn(
                actor,
                id,
                open -> {
                    if (!book.stores().teams().colleague(actor).mayAcknowledge(open)) {
                        return new EscalationOutcome.NotYours();
                    }
                    Instant now = book.now();
                    Escalation.Open next = open.acknowledge(actor.id(), now);
                    if (!next.equals(open)) {
                        book.record(actor, "acknowledged", open, now);
                    }
                    return book.store(next);
                });
    }
}
