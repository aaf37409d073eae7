package io.kindline.application.expenses;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A supervisor looks at what somebody else paid himself, and says who gives back how much. */
@UseCase(allowed = Role.SUPERVISOR)
public class ReviewExpense {
    private final ExpenseBook book;
    private final InstantSource clock;

    public ReviewExpense(ExpenseBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What is said to it. */
    public sealed interface Verdict {

        /** Right, at most what was claimed. */
        record Accept(Expense.Source source, Money amount, String words) implements Verdict {}

        /** Not right, and why. */
        record Reject(String reason) implements Verdict {}
    }

    /** How a step of a supervisor went. */
    public sealed interface Outcome {

        /** It is so now. */
        record Done(Expense expense) implements Outcome {}

        /** There is none, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** Nobody decides on his own claim. */
        record OwnClaim() implements Outcome {}

        /** It is past that. */
        record NotNow() implements Outcome {}

        /** The amount is not within the claim, or words are missing or too many. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ExpenseId id, Verdict verdict) {
        Optional<Expense> held = book.held(actor, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (held.get().claim().payer().equals(actor.id())) {
            return new Outcome.OwnClaim();
        }
        if (!(held.get() instanceof Expense.Claimed claimed)) {
            return new Outcome.NotNow();
        }
        Instant now = clock.instant();
        try {
            Expense next =
                    switch (verdict) {
                        case Verdict.Accept(var source, var amount, var words) ->
                                claimed.accept(
                                        new Expense.Review(
                                                actor.id(),
                                                source,
                                                amount,
                                                Approval.cleaned(words),
                                                now));
                        case Verdict.Reject(String reason) ->
                                claimed.reject(actor.id(), needed(reason), now);
                    };
            book.step(actor, next, now);
            return new Outcome.Done(next);
        } catch (IllegalArgumentException _) {
            return new Outcome.Invalid();
        }
    }

    private static String needed(String reason) {
        String words = Approval.cleaned(reason);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a no needs a reason");
        }
        return words;
    }
}
