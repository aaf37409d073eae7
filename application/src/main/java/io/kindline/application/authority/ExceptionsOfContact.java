package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What was asked for in a contact and how it stands, the oldest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ExceptionsOfContact {
    private final ExceptionReads reads;

    public ExceptionsOfContact(ExceptionReads reads) {
        this.reads = reads;
    }

    public List<ExceptionCase> handle(Actor.Staff actor, ContactId contact) {
        return reads.ofContact(contact).stream()
                .filter(found -> actor.maySee(found.matter().plea().place().brand()))
                .toList();
    }
}
