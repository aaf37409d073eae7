package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** Where help is called for now, lives first: for the board and for the strip on every screen. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class OpenEscalations {
    private static final int SHOWN_MAX = 200;

    private final EscalationReads reads;

    public OpenEscalations(EscalationReads reads) {
        this.reads = reads;
    }

    public List<EscalationLine> handle(Actor.Staff actor) {
        return reads.open(actor.brands(), SHOWN_MAX);
    }
}
