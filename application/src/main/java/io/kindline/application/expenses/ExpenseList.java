package io.kindline.application.expenses;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;

/** What this person paid himself and what of it is owed; for supervisors, what waits for them. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ExpenseList {
    /** The longest page. */
    public static final int PAGE_MAX = 200;

    private final Expenses expenses;
    private final Ledger ledger;

    public ExpenseList(Expenses expenses, Ledger ledger) {
        this.expenses = expenses;
        this.ledger = ledger;
    }

    /**
     * Which pages of both lists.
     *
     * @param mineAfter the last of one's own that was seen
     * @param toDoAfter the last of those that wait that was seen
     */
    public record Query(Optional<ExpenseId> mineAfter, Optional<ExpenseId> toDoAfter, int most) {

        /** The first pages. */
        public static Query first(int most) {
            return new Query(Optional.empty(), Optional.empty(), most);
        }
    }

    /**
     * What there is.
     *
     * @param mine the newest first
     * @param owed to this person, by currency, read from the ledger; nothing when all is settled
     * @param toDo claimed or owed to others in one's brands, the oldest first; supervisors only
     */
    public record Answer(Page<Expense> mine, List<Money> owed, Page<Expense> toDo) {
        public Answer {
            owed = List.copyOf(owed);
        }
    }

    public Answer handle(Actor.Staff actor, Query query) {
        int most = Math.clamp(query.most(), 1, PAGE_MAX);
        var pocket = new LedgerAccount(Sort.OUT_OF_POCKET, actor.id().value());
        return new Answer(
                expenses.of(actor.id(), query.mineAfter(), most),
                ledger.balances(pocket).stream().map(Money::negated).toList(),
                actor.roles().contains(Role.SUPERVISOR)
                        ? expenses.open(actor.brands(), actor.id(), query.toDoAfter(), most)
                        : new Page<>(List.of(), Optional.empty()));
    }
}
