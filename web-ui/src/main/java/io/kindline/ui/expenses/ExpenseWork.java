package io.kindline.ui.expenses;

import io.kindline.application.authority.SuggestGestures;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.expenses.ClaimExpense;
import io.kindline.application.expenses.ExpenseList;
import io.kindline.application.expenses.ReviewExpense;
import io.kindline.application.expenses.SettleExpense;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the screen of expenses asks and does. */
@Component
record ExpenseWork(ExpenseList list, Steps steps, Claiming claiming, House house) {

    /** What supervisors do. */
    @Component("expenseSteps")
    record Steps(ReviewExpense review, SettleExpense settle) {}

    /** What a claim needs. */
    @Component("expenseClaiming")
    record Claiming(ClaimExpense claim, SuggestGestures suggest, AttachmentFiles files) {}

    /** Who is there. */
    @Component("expenseHouse")
    record House(Operators operators, CurrentActor current, InstantSource clock) {}

    Actor.Staff me() {
        return house.current().actor();
    }

    LocalDate today() {
        return house.clock().instant().atZone(house.current().person().zone()).toLocalDate();
    }

    String name(OperatorId id) {
        return house.operators().byId(id).map(Operator::displayName).orElse("");
    }
}
