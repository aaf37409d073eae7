package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What waits to go in a contact, and what did not go and was not seen yet; the soonest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class RepliesPlanned {
    private final PlannedReplies planned;

    public RepliesPlanned(PlannedReplies planned) {
        this.planned = planned;
    }

    public List<PlannedReply> handle(Actor.Staff actor, ContactId contact) {
        return planned.in(contact).stream()
                .filter(reply -> actor.maySee(reply.words().brand()))
                .toList();
    }
}
