package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;

/**
 * Gives a watch to a colleague, or takes it, in writing: what is known, what is to be done next.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class HandOverWatch {
    private final EscalationBook book;

    public HandOverWatch(EscalationBook book) {
        this.book = book;
    }

    /** To whom, and what he must know. */
    public record Command(EscalationId escalation, OperatorId to, String words) {}

    public EscalationOutcome handle(Actor.Staff actor, Command command) {
        if (command.words().isBlank()) {
            return new EscalationOutcome.Invalid("Write what the next one must know.");
        }
        return book.inTurn(
                actor,
                command.escalation(),
                open ->
                        switch (open) {
                            case Escalation.Emergency emergency -> {
                                Instant now = book.now();
                                book.log(
                                        actor,
                                        emergency,
                                        "watch-handed-over",
                                        command.words().strip(),
                                        now);
                                book.record(actor, "handed-over", emergency, now);
                                yield book.store(emergency.handOver(command.to(), now));
                            }
                            case Escalation.Functional _ ->
                                    new EscalationOutcome.Invalid("A team is asked here.");
                        });
    }
}
