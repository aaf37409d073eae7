package io.kindline.application.approvals;

import io.kindline.application.authority.CaseStates;
import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.authority.Standing;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.ExceptionCase.Pending;
import io.kindline.domain.approvals.Powers;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Decides on what somebody else asks: never one's own, never twice, and for large amounts two
 * different people. However many press at once, one decision takes effect.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class DecideException {
    private final ExceptionBook book;
    private final Standing standing;
    private final Deputies deputies;
    private final InstantSource clock;

    public DecideException(
            ExceptionBook book, Standing standing, Deputies deputies, InstantSource clock) {
        this.book = book;
        this.standing = standing;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** What is said to it. */
    public sealed interface Verdict {

        /** Yes, to all of it. */
        record Approve(String words) implements Verdict {}

        /** Yes, to less. */
        record ApproveLess(Money amount, String words) implements Verdict {}

        /** No, and why. */
        record Decline(String reason) implements Verdict {}
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It counts; decided, or waiting for the second one. */
        record Done(ExceptionCase exception) implements Outcome {}

        /** There is none, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** Neither a supervisor nor somebody to whom one lent his authority. */
        record NotYours() implements Outcome {}

        /** He asked for it himself, or shares in it. */
        record OwnRequest() implements Outcome {}

        /** He, or whoever lent him the authority, said yes to it before; another must. */
        record AnotherMust() implements Outcome {}

        /**
         * It was decided before.
         *
         * @param state as {@link CaseStates} spells it
         */
        record AlreadyDecided(String state) implements Outcome {}

        /** More than is left of the budget on whose authority it would rest. */
        record BeyondBudget(Money left) implements Outcome {}

        /** The amount is not less than asked and more than nothing, or a reason is missing. */
        record Invalid(String why) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ExceptionId id, Verdict verdict) {
        Instant now = clock.instant();
        Optional<ExceptionCase> held = book.held(actor, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        Plea plea = held.get().matter().plea();
        Powers powers = deputies.powers(actor, plea.place().brand(), now);
        if (!powers.isAny()) {
            return plea.asker().isPartial(actor.id())
                    ? new Outcome.OwnRequest()
                    : new Outcome.NotYours();
        }
        if (powers.isPartialTo(plea)) {
            return new Outcome.OwnRequest();
        }
        return held.get() instanceof Pending pending
                ? decide(actor, pending, powers, verdict, now)
                : new Outcome.AlreadyDecided(CaseStates.nameOf(held.get()));
    }

    private Outcome decide(
            Actor.Staff actor, Pending pending, Powers powers, Verdict verdict, Instant now) {
        Optional<Approval.Vote> vote = pending.voteOf(powers);
        if (vote.isEmpty()) {
            return new Outcome.AnotherMust();
        }
        Money asked = pending.matter().plea().amount();
        try {
            return switch (verdict) {
                case Verdict.Approve(String words) ->
                        approve(actor, pending, new Approval(vote.get(), asked, words, now));
                case Verdict.ApproveLess(Money amount, String words) ->
                        isLess(amount, asked)
                                ? approve(
                                        actor,
                                        pending,
                                        new Approval(vote.get(), amount, words, now))
                                : new Outcome.Invalid("less is more than nothing and below asked");
                case Verdict.Decline(String reason) -> decline(actor, pending, reason, now);
            };
        } catch (IllegalArgumentException e) {
            return new Outcome.Invalid(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isLess(Money amount, Money asked) {
        return amount.currency().equals(asked.currency())
                && amount.minorUnits() > 0
                && asked.isMoreThan(amount);
    }

    private Outcome approve(Actor.Staff actor, Pending pending, Approval approval) {
        ExceptionCase next = pending.approve(approval);
        if (next instanceof ExceptionCase.Granted granted) {
            Optional<Money> lacking = standing.lacksFor(granted);
            if (lacking.isPresent()) {
                return new Outcome.BeyondBudget(lacking.get());
            }
            return new Outcome.Done(book.step(actor, next, approval.at()));
        }
        book.note(actor, next, "approved-first", approval.at());
        return new Outcome.Done(next);
    }

    private Outcome decline(Actor.Staff actor, Pending pending, String reason, Instant now) {
        String words = Approval.cleaned(reason);
        if (words.isEmpty()) {
            return new Outcome.Invalid("a no needs a reason");
        }
        return new Outcome.Done(book.step(actor, pending.decline(actor.id(), words, now), now));
    }
}
