package io.kindline.application.expenses;

import io.kindline.application.expenses.ReviewExpense.Outcome;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Notes that what somebody paid himself was given back to him: nothing is owed any more. */
@UseCase(allowed = Role.SUPERVISOR)
public class SettleExpense {
    private static final int REFERENCE_MAX = 200;

    private final ExpenseBook book;
    private final InstantSource clock;

    public SettleExpense(ExpenseBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Once, by somebody else than the payer.
     *
     * @param reference by which the payment can be found: a payroll, a transfer
     */
    public Outcome handle(Actor.Staff actor, ExpenseId id, String reference) {
        Optional<Expense> held = book.held(actor, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (held.get().claim().payer().equals(actor.id())) {
            return new Outcome.OwnClaim();
        }
        if (!(held.get() instanceof Expense.Accepted accepted)) {
            return new Outcome.NotNow();
        }
        String words = reference.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > REFERENCE_MAX) {
            return new Outcome.Invalid();
        }
        Instant now = clock.instant();
        Expense.Settled settled = accepted.repaid(words, now);
        book.step(actor, settled, now);
        return new Outcome.Done(settled);
    }
}
