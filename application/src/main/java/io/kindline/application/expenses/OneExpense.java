package io.kindline.application.expenses;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** One expense as it stands: for the payer, and for supervisors of the brand. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class OneExpense {
    private final Expenses expenses;

    public OneExpense(Expenses expenses) {
        this.expenses = expenses;
    }

    /** Empty when there is none the actor may see. */
    public Optional<Expense> handle(Actor.Staff actor, ExpenseId id) {
        return expenses.find(id)
                .filter(one -> actor.maySee(one.claim().place().brand()))
                .filter(one ->
                        one.claim().payer().equals(actor.id())
                                || actor.roles().contains(Role.SUPERVISOR));
    }
}
