package io.kindline.domain.expenses;

import static io.kindline.domain.authority.AuthoritySamples.NADEZHDA;
import static io.kindline.domain.authority.AuthoritySamples.NOW;
import static io.kindline.domain.authority.AuthoritySamples.rub;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.LocalDate;
import java.util.UUID;

/** Bus tickets in every state. */
public final class ExpenseSamples {
    private ExpenseSamples() {}

    public static Receipt receipt() {
        return new Receipt("tickets.pdf", "application/pdf", 614, "a".repeat(64));
    }

    public static Expense.Claimed tickets(UUID id, OperatorId payer, BrandId brand) {
        return new Expense.Claimed(
                new Expense.Claim(
                        new ExpenseId(id),
                        payer,
                        new Expense.Place(
                                new ContactId(new UUID(4, 1)),
                                new SubscriberId(new UUID(5, 1)),
                                brand),
                        new Expense.Paid(rub(1_400), LocalDate.of(2026, 11, 19), "Two bus tickets"),
                        Expense.Source.COMPANY,
                        receipt(),
                        NOW));
    }

    public static Expense.Review review(Expense.Source source, long roubles) {
        return new Expense.Review(NADEZHDA, source, rub(roubles), "well done", NOW.plusSeconds(9));
    }
}
