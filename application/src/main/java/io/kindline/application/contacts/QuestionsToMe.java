package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What colleagues ask me now, by name or with my team. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class QuestionsToMe {
    private final QuestionReads reads;
    private final QuestionBook questions;

    public QuestionsToMe(QuestionReads reads, QuestionBook questions) {
        this.reads = reads;
        this.questions = questions;
    }

    public List<QuestionLine> handle(Actor.Staff actor) {
        return reads.to(actor.id(), questions.teamOf(actor), actor.brands());
    }
}
