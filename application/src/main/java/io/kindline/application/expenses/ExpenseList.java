package io.kindline.application.expenses;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What this person paid himself and what of it is owed; for supervisors, what waits for them. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ExpenseList {
    /** The longest list. */
    public static final int MOST = 100;

    private final Expenses expenses;
    private final Ledger ledger;

    public ExpenseList(Expenses expenses, Ledger ledger) {
        this.expenses = expenses;
        this.ledger = ledger;
    }

    /**
     * What there is.
     *
     * @param mine the newest first
     * @param owed to this person, by currency, read from the ledger; nothing when all is settled
     * @param toDo claimed or owed to others in one's brands, the oldest first; supervisors only
     */
    public record Answer(List<Expense> mine, List<Money> owed, List<Expense> toDo) {
        public Answer {
            mine = List.copyOf(mine);
            owed = List.copyOf(owed);
            toDo = List.copyOf(toDo);
        }
    }

    public Answer handle(Actor.Staff actor) {
        List<Expense> mine = expenses.of(actor.id(), MOST);
        var pocket = new LedgerAccount(Sort.OUT_OF_POCKET, actor.id().value());
        return new Answer(
                mine,
                mine.stream()
                        .map(one -> one.claim().paid().amount().currency())
                        .distinct()
                        .map(currency -> ledger.balance(pocket, currency).negated())
                        .filter(owed -> owed.minorUnits() != 0)
                        .toList(),
                actor.roles().contains(Role.SUPERVISOR)
                        ? expenses.open(actor.brands(), MOST).stream()
                                .filter(one -> !one.claim().payer().equals(actor.id()))
                                .toList()
                        : List.of());
    }
}
