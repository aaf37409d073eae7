package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;

/** A supervisor ends a watch although nobody said "safe", with the reason on record. */
@UseCase(allowed = Role.SUPERVISOR)
public class OverrideWatch {
    private final EscalationBook book;

    public OverrideWatch(EscalationBook book) {
        this.book = book;
    }

    public EscalationOutcome handle(Actor.Staff actor, EscalationId id, String reason) {
        return book.inTurn(
                actor,
                id,
                open ->
                        switch (open) {
                            case Escalation.Emergency emergency -> {
                                Instant now = book.now();
                                yield book.end(
                                        actor,
                                        emergency.override(actor.id(), reason, now),
                                        "watch-overridden",
                                        now);
                            }
                            case Escalation.Functional _ ->
                                    new EscalationOutcome.Invalid(
                                            "A team is asked here: its answer ends it.");
                        });
    }
}
