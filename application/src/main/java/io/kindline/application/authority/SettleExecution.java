package io.kindline.application.authority;

import io.kindline.application.ledger.ExecutionGateway.Order;
import io.kindline.application.ledger.ExecutionGateway.Result;
import io.kindline.application.ledger.Executions;
import io.kindline.application.ledger.Executions.Taken;
import io.kindline.application.ledger.Executions.Task;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.KindTerms.Route;
import io.kindline.domain.contacts.RetrySchedule;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Records what became of an order: done, to be tried again, or refused for good. */
@UseCase(allowed = Role.SYSTEM)
public class SettleExecution {
    /**
     * What may have been done is never given up: only who carries it out can say that it was not.
     */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final ExceptionBook book;
    private final Executions executions;
    private final Subscribers subscribers;
    private final InstantSource clock;

    public SettleExecution(
            ExceptionBook book,
            Executions executions,
            Subscribers subscribers,
            InstantSource clock) {
        this.book = book;
        this.executions = executions;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** Settles it; an answer that comes twice, or too late, changes nothing. */
    public void handle(Actor.Clockwork actor, Taken taken, Order order, Result result) {
        Instant now = clock.instant();
        Optional<ExceptionCase> held = book.held(actor, taken.exception());
        switch (result) {
            case Result.Done done -> {
                held.ifPresent(found -> done(actor, found, order, done, now));
                executions.remove(taken.exception(), taken.task());
            }
            case Result.TryAgain(String problem) -> {
                Duration pause = RetrySchedule.pauseAfter(taken.attempt()).orElse(LONGEST_PAUSE);
                executions.tryAgainAt(taken.exception(), taken.task(), now.plus(pause), problem);
                if (taken.attempt() == Executions.Trouble.SERIOUS_FROM) {
                    held.ifPresent(found -> book.note(actor, found, "not-carried-out", now));
                }
            }
            case Result.Rejected(String problem) ->
                    held.ifPresent(found -> givenUp(actor, found, taken, problem, now));
        }
    }

    private void done(Actor actor, ExceptionCase held, Order order, Result.Done done, Instant now) {
        if (held instanceof ExceptionCase.Granted granted && order.task() == Task.EXECUTE) {
            credit(order, order.amount(), done);
            book.step(actor, granted.executed(done.reference(), now), now);
        } else if (held instanceof ExceptionCase.Reversing reversing
                && order.task() == Task.REVERSE) {
            credit(order, order.amount().negated(), done);
            book.step(actor, reversing.reversed(now), now);
        }
    }

    private void givenUp(
            Actor actor, ExceptionCase held, Taken taken, String problem, Instant now) {
        if (held instanceof ExceptionCase.Granted granted && taken.task() == Task.EXECUTE) {
            book.step(actor, granted.failed(problem, now), now);
        } else if (held instanceof ExceptionCase.Reversing reversing) {
            book.kept(actor, reversing.kept(now), problem, now);
        }
        executions.remove(taken.exception(), taken.task());
    }

    /** The balance that screens show: as it was told, or as it must be now. */
    private void credit(Order order, Money amount, Result.Done done) {
        if (order.route() != Route.BILLING) {
            return;
        }
        subscribers
                .find(order.beneficiary().subscriber())
                .ifPresent(
                        person -> subscribers.save(person.balanced(balance(person, amount, done))));
    }

    private static Money balance(Subscriber person, Money amount, Result.Done done) {
        return done.balance()
                .or(() ->
                        person.plan()
                                .balance()
                                .filter(now -> now.currency().equals(amount.currency()))
                                .map(now -> now.plus(amount)))
                .orElse(amount);
    }
}
