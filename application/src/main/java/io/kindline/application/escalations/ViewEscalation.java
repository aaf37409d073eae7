package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** One escalation with its places and tasks. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ViewEscalation {
    private final EscalationBook book;

    public ViewEscalation(EscalationBook book) {
        this.book = book;
    }

    public Optional<EscalationFile> handle(Actor.Staff actor, EscalationId id) {
        return book.visible(actor, id).map(book::file);
    }
}
