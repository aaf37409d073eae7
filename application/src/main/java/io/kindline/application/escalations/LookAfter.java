package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;

/** Somebody looked how the person is: the watch goes on from now. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class LookAfter {
    private final EscalationBook book;

    public LookAfter(EscalationBook book) {
        this.book = book;
    }

    /**
     * Notes the look.
     *
     * @param words how the person is; may be empty
     */
    public EscalationOutcome handle(Actor.Staff actor, EscalationId id, String words) {
        return book.inTurn(
                actor,
                id,
                open -> {
                    Instant now = book.now();
                    Escalation.Open next = open.checked(now);
                    book.log(actor, open, "looked-after", words.strip(), now);
                    return book.store(next);
                });
    }
}
