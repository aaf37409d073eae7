package io.kindline.application.approvals;

import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes back what was carried out: a decision of its own, by a supervisor who did not ask it. */
@UseCase(allowed = Role.SUPERVISOR)
public class ReverseException {
    private final ExceptionBook book;
    private final InstantSource clock;

    public ReverseException(ExceptionBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is being taken back. */
        record Done(ExceptionCase exception) implements Outcome {}

        /** There is none, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** He asked for it himself, or shares in it. */
        record OwnRequest() implements Outcome {}

        /** It was not carried out, or is taken back already. */
        record NotNow(String state) implements Outcome {}

        /** A reason is missing, or too long. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ExceptionId id, String reason) {
        Optional<ExceptionCase> held = book.held(actor, id);
        Optional<String> said = AskBack.said(reason);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (held.get().matter().plea().asker().isPartial(actor.id())) {
            return new Outcome.OwnRequest();
        }
        if (said.isEmpty()) {
            return new Outcome.Invalid();
        }
        Instant now = clock.instant();
        return held.get() instanceof ExceptionCase.Executed executed
                ? new Outcome.Done(
                        book.step(actor, executed.reverse(actor.id(), said.get(), now), now))
                : new Outcome.NotNow(CaseStates.nameOf(held.get()));
    }
}
