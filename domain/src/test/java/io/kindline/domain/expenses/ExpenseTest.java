package io.kindline.domain.expenses;

import static io.kindline.domain.authority.AuthoritySamples.BRAND;
import static io.kindline.domain.authority.AuthoritySamples.OLGA;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpenseTest {
    private final Expense.Claimed tickets = ExpenseSamples.tickets(new UUID(8, 1), OLGA, BRAND);

    @Test
    void S15_what_nobody_gives_back_is_settled_when_it_is_accepted() {
        assertThat(tickets.accept(ExpenseSamples.review(Expense.Source.NONE, 1_400)))
                .isInstanceOf(Expense.Settled.class);
        assertThat(tickets.accept(ExpenseSamples.review(Expense.Source.COMPANY, 1_000)))
                .isInstanceOf(Expense.Accepted.class);
    }

    @Test
    void more_than_was_claimed_and_nothing_cannot_be_accepted() {
        for (long wrong : new long[] {0, 1_401}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            tickets.accept(ExpenseSamples.review(Expense.Source.COMPANY, wrong)));
        }
    }

    @Test
    void nothing_paid_nothing_said_and_no_paper_is_no_expense() {
        LocalDate day = LocalDate.of(2026, 11, 19);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expense.Paid(rub(0), day, "tickets"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expense.Paid(rub(1), day, " \0 "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expense.Paid(rub(1), day, "x".repeat(501)));
        for (String type : new String[] {"text/html", "image/svg+xml", "application/zip"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Receipt("r", type, 1, "a"));
        }
    }
}
