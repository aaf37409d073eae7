package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.SecondPath;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** A second way to reach the person, before the first one fails: the phone is almost flat (S1). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class SetSecondPath {
    private final EscalationBook book;

    public SetSecondPath(EscalationBook book) {
        this.book = book;
    }

    public EscalationOutcome handle(Actor.Staff actor, EscalationId id, SecondPath path) {
        return book.inTurn(actor, id, open -> book.store(open.with(path)));
    }
}
