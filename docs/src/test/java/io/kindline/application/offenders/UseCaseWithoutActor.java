package io.kindline.application.offenders;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Role;

@UseCase(allowed = Role.OPERATOR)
public class UseCaseWithoutActor {
    public void handle(String who) {}
}
