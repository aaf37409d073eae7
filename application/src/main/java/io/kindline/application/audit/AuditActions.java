package io.kindline.application.audit;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The kinds of entries there are, to choose from. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class AuditActions {
    private final AuditLog log;

    public AuditActions(AuditLog log) {
        this.log = log;
    }

    public List<String> handle(Actor actor) {
        return log.actions();
    }
}
