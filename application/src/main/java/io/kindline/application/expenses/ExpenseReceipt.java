package io.kindline.application.expenses;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.expenses.Receipt;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** The paper that shows what was paid: for the payer, and for supervisors of the brand. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ExpenseReceipt {
    private final Expenses expenses;

    public ExpenseReceipt(Expenses expenses) {
        this.expenses = expenses;
    }

    /** Empty when there is none the actor may see. */
    public Optional<Receipt> handle(Actor.Staff actor, ExpenseId id) {
        return expenses.find(id)
                .map(Expense::claim)
                .filter(claim -> actor.maySee(claim.place().brand()))
                .filter(claim ->
                        claim.payer().equals(actor.id()) || actor.roles().contains(Role.SUPERVISOR))
                .map(Expense.Claim::receipt);
    }
}
