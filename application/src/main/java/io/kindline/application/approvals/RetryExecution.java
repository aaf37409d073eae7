package io.kindline.application.approvals;

import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.authority.Standing;
import io.kindline.application.ledger.Executions;
import io.kindline.application.ledger.Executions.Task;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tries again what could not be carried out: at once what is waiting for its next attempt, anew
 * what was given up; the latter is a decision, on the word of a supervisor who did not ask for it.
 */
@UseCase(allowed = Role.SUPERVISOR)
public class RetryExecution {
    private final ExceptionBook book;
    private final Standing standing;
    private final Executions executions;
    private final InstantSource clock;

    public RetryExecution(
            ExceptionBook book, Standing standing, Executions executions, InstantSource clock) {
        this.book = book;
        this.standing = standing;
        this.executions = executions;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is tried now. */
        record Done(ExceptionCase exception) implements Outcome {}

        /** There is none, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** He asked for it himself, or shares in it. */
        record OwnRequest() implements Outcome {}

        /** Nothing hinders it, or it is past that. */
        record NotNow(String state) implements Outcome {}

        /** More than is left of the budget on whose authority it would rest. */
        record BeyondBudget(Money left) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ExceptionId id) {
        Optional<ExceptionCase> held = book.held(actor, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (held.get().matter().plea().asker().isPartial(actor.id())) {
            return new Outcome.OwnRequest();
        }
        Instant now = clock.instant();
        return switch (held.get()) {
            case ExceptionCase.Failed failed -> anew(actor, failed, now);
            case ExceptionCase.Granted granted -> sooner(actor, granted, Task.EXECUTE, now);
            case ExceptionCase.Reversing back -> sooner(actor, back, Task.REVERSE, now);
            case ExceptionCase.Pending _,
                    ExceptionCase.Executed _,
                    ExceptionCase.Reversed _,
                    ExceptionCase.Refused _,
                    ExceptionCase.Declined _,
                    ExceptionCase.Withdrawn _ ->
                    new Outcome.NotNow(CaseStates.nameOf(held.get()));
        };
    }

    private Outcome anew(Actor.Staff actor, ExceptionCase.Failed failed, Instant now) {
        ExceptionCase.Granted granted =
                failed.again(
                        new Approval(
                                new Approval.Vote(actor.id(), actor.id()),
                                failed.grant().amount(),
                                "",
                                now));
        Optional<Money> lacking = standing.lacksFor(granted);
        return lacking.isPresent()
                ? new Outcome.BeyondBudget(lacking.get())
                : new Outcome.Done(book.step(actor, granted, now));
    }

    private Outcome sooner(Actor.Staff actor, ExceptionCase waiting, Task task, Instant now) {
        Optional<Executions.Trouble> trouble = executions.trouble(waiting.id());
        if (trouble.isEmpty()) {
            return new Outcome.NotNow(CaseStates.nameOf(waiting));
        }
        executions.tryAgainAt(waiting.id(), task, now, trouble.get().problem());
        book.note(actor, waiting, "tried-again", now);
        return new Outcome.Done(waiting);
    }
}
