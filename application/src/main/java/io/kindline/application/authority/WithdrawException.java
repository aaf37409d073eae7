package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.ExceptionCase.Pending;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The asker takes back what nobody decided yet. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class WithdrawException {
    private final ExceptionBook book;
    private final InstantSource clock;

    public WithdrawException(ExceptionBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Nobody need decide any more. */
        record Done(ExceptionCase exception) implements Outcome {}

        /** There is none, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** Somebody else asked for it. */
        record NotYours() implements Outcome {}

        /** It was decided before. */
        record AlreadyDecided(String state) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ExceptionId id) {
        Optional<ExceptionCase> held = book.held(actor, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!held.get().matter().plea().asker().id().equals(actor.id())) {
            return new Outcome.NotYours();
        }
        Instant now = clock.instant();
        return held.get() instanceof Pending pending
                ? new Outcome.Done(book.step(actor, pending.withdraw(now), now))
                : new Outcome.AlreadyDecided(CaseStates.nameOf(held.get()));
    }
}
