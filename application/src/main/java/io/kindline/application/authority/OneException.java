package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** One exception as it stands. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class OneException {
    private final ExceptionBook book;

    public OneException(ExceptionBook book) {
        this.book = book;
    }

    /** Empty when there is none the actor may see. */
    public Optional<ExceptionCase> handle(Actor.Staff actor, ExceptionId id) {
        return book.visible(actor, id);
    }
}
