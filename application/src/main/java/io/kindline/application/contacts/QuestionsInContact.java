package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What colleagues are asked in one contact and have not answered yet. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class QuestionsInContact {
    private final QuestionReads reads;

    public QuestionsInContact(QuestionReads reads) {
        this.reads = reads;
    }

    public List<QuestionLine> handle(Actor.Staff actor, ContactId contact) {
        return reads.in(contact, actor.brands());
    }
}
