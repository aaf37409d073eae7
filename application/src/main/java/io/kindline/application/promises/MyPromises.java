package io.kindline.application.promises;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What an operator promised and has not told yet, those due first first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class MyPromises {
    private final Promises promises;

    public MyPromises(Promises promises) {
        this.promises = promises;
    }

    public List<Promise.Open> handle(Actor.Staff actor) {
        return promises.openOf(actor.id());
    }
}
