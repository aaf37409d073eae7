package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What an operator has in hand and what is offered to him: the first column of the desk. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class MyContacts {
    private final ContactReads reads;

    public MyContacts(ContactReads reads) {
        this.reads = reads;
    }

    public List<ContactCard> handle(Actor.Staff actor) {
        return reads.mine(actor.id());
    }
}
