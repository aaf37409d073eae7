package io.kindline.application.approvals;

import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.ExceptionCase.Pending;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The asker answers what a decider wanted to know. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AnswerBack {
    private final ExceptionBook book;
    private final InstantSource clock;

    public AnswerBack(ExceptionBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    public AskBack.Outcome handle(Actor.Staff actor, ExceptionId id, String answer) {
        Instant now = clock.instant();
        Optional<ExceptionCase> held = book.held(actor, id);
        if (held.isEmpty()
                || !(held.get() instanceof Pending pending)
                || !pending.matter().plea().asker().id().equals(actor.id())
                || !pending.turn().waitsForAsker()) {
            return new AskBack.Outcome.NotNow();
        }
        Optional<String> words = AskBack.said(answer);
        words.ifPresent(
                said -> book.note(actor, pending.answer(said, now), "question-answered", now));
        return words.isPresent() ? new AskBack.Outcome.Done() : new AskBack.Outcome.Invalid();
    }
}
