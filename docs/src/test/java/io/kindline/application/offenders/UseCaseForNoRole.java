package io.kindline.application.offenders;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;

@UseCase(allowed = {})
public class UseCaseForNoRole {
    public void handle(Actor actor) {}
}
