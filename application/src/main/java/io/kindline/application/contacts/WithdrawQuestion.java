package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who asked takes his question back, or a supervisor does. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class WithdrawQuestion {
    private final ContactBook book;
    private final QuestionBook questions;
    private final InstantSource clock;

    public WithdrawQuestion(ContactBook book, QuestionBook questions, InstantSource clock) {
        this.book = book;
        this.questions = questions;
        this.clock = clock;
    }

    public QuestionOutcome handle(Actor.Staff actor, QuestionId id) {
        Optional<Question> found = questions.lock(actor, id);
        if (found.isEmpty()) {
            return new QuestionOutcome.NotFound();
        }
        return switch (found.get()) {
            case Question.Ended ended -> new QuestionOutcome.TooLate(ended);
            case Question.Open open when !mayWithdraw(actor, open.words()) ->
                    new QuestionOutcome.NotYours();
            case Question.Open open -> withdraw(actor, open);
        };
    }

    private QuestionOutcome withdraw(Actor.Staff actor, Question.Open open) {
        Instant now = clock.instant();
        Question.Ended withdrawn = open.withdrawn(actor.id(), now);
        questions.end(withdrawn);
        book.visible(actor, open.words().contact())
                .ifPresent(about -> book.log(about, actor, "question-withdrawn", "", now));
        return new QuestionOutcome.Done(withdrawn);
    }

    private static boolean mayWithdraw(Actor.Staff actor, Question.Words words) {
        return words.askedBy().equals(actor.id()) || actor.roles().contains(Role.SUPERVISOR);
    }
}
