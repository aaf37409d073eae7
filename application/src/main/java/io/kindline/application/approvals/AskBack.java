package io.kindline.application.approvals;

import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.ExceptionCase.Pending;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks the asker something before deciding; he answers in his contact. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AskBack {
    private final ExceptionBook book;
    private final Deputies deputies;
    private final InstantSource clock;

    public AskBack(ExceptionBook book, Deputies deputies, InstantSource clock) {
        this.book = book;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** How a step with words to it went. */
    public sealed interface Outcome {

        /** Asked, or answered. */
        record Done() implements Outcome {}

        /** There is none, it is not pending, or it is not this person's to do. */
        record NotNow() implements Outcome {}

        /** Nothing was said, or too much. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ExceptionId id, String question) {
        Instant now = clock.instant();
        Optional<ExceptionCase> held = book.held(actor, id);
        if (held.isEmpty()
                || !(held.get() instanceof Pending pending)
                || pending.voteOf(
                                deputies.powers(
                                        actor, pending.matter().plea().place().brand(), now))
                        .isEmpty()) {
            return new Outcome.NotNow();
        }
        Optional<String> words = said(question);
        words.ifPresent(said ->
                book.note(actor, pending.ask(actor.id(), said, now), "question-asked", now));
        return words.isPresent() ? new Outcome.Done() : new Outcome.Invalid();
    }

    /** The words, if they can be kept and there are any. */
    static Optional<String> said(String words) {
        try {
            return Optional.of(Approval.cleaned(words)).filter(clean -> !clean.isEmpty());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
