package io.kindline.application.offenders;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

@UseCase(allowed = Role.OPERATOR)
public class UseCaseWithTwoDoors {
    public void handle(Actor actor) {}

    public void handleUnguarded() {}
}
