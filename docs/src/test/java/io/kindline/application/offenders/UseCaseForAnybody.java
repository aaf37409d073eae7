package io.kindline.application.offenders;

import io.kindline.domain.shared.Actor;

public class UseCaseForAnybody {
    public void handle(Actor actor) {}
}
