package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;

/** What a person told us before, for whoever meets him next (S24). */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class AlreadyTold {
    private final ContactReads reads;

    public AlreadyTold(ContactReads reads) {
        this.reads = reads;
    }

    public List<FactLine> handle(Actor.Staff actor, SubscriberId subscriber) {
        return reads.facts(subscriber, actor.brands());
    }
}
