package io.kindline.application.promises;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;

/** What we still owe a person, for whoever meets him next (S24). */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class PromisesToPerson {
    private final Promises promises;

    public PromisesToPerson(Promises promises) {
        this.promises = promises;
    }

    public List<Promise.Open> handle(Actor.Staff actor, SubscriberId subscriber) {
        return promises.openTo(subscriber, actor.brands());
    }
}
