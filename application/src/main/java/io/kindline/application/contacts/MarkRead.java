package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** The operator who has the contact has seen what was written. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class MarkRead {
    private final ContactBook book;
    private final Messages messages;

    public MarkRead(ContactBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    public StepOutcome handle(Actor.Staff actor, ContactId id) {
        return book.inHand(
                actor,
                id,
                held -> {
                    if (held.operator().equals(actor.id())) {
                        messages.markRead(id);
                    }
                    return new StepOutcome.Done(held);
                });
    }
}
