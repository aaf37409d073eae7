package io.kindline.domain.expenses;

import static io.kindline.domain.authority.AuthoritySamples.NADEZHDA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of expenses does. */
@ContractOf(Expenses.class)
public abstract class ExpensesContract extends PortContract {
    private final BrandId brand = new BrandId(id());
    private final OperatorId olga = new OperatorId(id());

    private Expenses expenses() {
        return port(Expenses.class);
    }

    private Expense.Claimed claimed() {
        Expense.Claimed tickets = ExpenseSamples.tickets(id(), olga, brand);
        commit(() -> expenses().add(tickets, Optional.empty()));
        return tickets;
    }

    @Test
    void every_state_comes_back_as_it_was_saved() {
        Expense.Claimed one = claimed();
        Expense accepted = one.accept(ExpenseSamples.review(Expense.Source.SUBSCRIBER, 1_000));
        Expense settled = ((Expense.Accepted) accepted).repaid("payroll 11", NOW);
        Expense.Claimed other = claimed();
        assertThat(expenses().find(one.id())).contains(one);
        for (Expense next : List.of(accepted, settled, other.reject(NADEZHDA, "no paper", NOW))) {
            commit(() -> expenses().save(next));
            assertThat(expenses().find(next.id())).contains(next);
            assertThat(within(() -> expenses().hold(next.id()))).contains(next);
        }
    }

    @Test
    void the_same_key_finds_what_was_claimed_by_the_same_person() {
        Expense.Claimed tickets = ExpenseSamples.tickets(id(), olga, brand);
        commit(() ->
                expenses().add(tickets, Optional.of(new Expenses.ClaimKey("k", "f".repeat(64)))));

        assertThat(expenses().repeated(olga, "k"))
                .contains(new Expenses.Repeated(tickets.id(), "f".repeat(64)));
        assertThat(expenses().repeated(olga, "other")).isEmpty();
        assertThat(expenses().repeated(new OperatorId(id()), "k")).isEmpty();
    }

    @Test
    void S32_ones_own_come_newest_first_and_open_ones_by_brand_oldest_first() {
        Expense first = claimed();
        Expense second = claimed();
        Expense.Claimed third = claimed();
        Expense rejected = third.reject(NADEZHDA, "no", NOW);
        commit(() -> expenses().save(rejected));

        assertThat(of(olga)).containsExactly(rejected, second, first);
        assertThat(of(new OperatorId(id()))).isEmpty();
        assertThat(open(Set.of(brand), NADEZHDA)).containsExactly(first, second);
        assertThat(open(Set.of(brand), olga)).as("one's own").isEmpty();
        assertThat(open(Set.of(new BrandId(id())), NADEZHDA)).isEmpty();
        assertThat(open(Set.of(), NADEZHDA)).isEmpty();
    }

    @Test
    void each_page_goes_on_after_the_last_one_and_none_is_missing_or_twice() {
        Expense first = claimed();
        Expense second = claimed();
        Expense third = claimed();

        Page<Expense> newest = expenses().of(olga, Optional.empty(), 2);
        assertThat(newest.items()).containsExactly(third, second);
        assertThat(expenses().of(olga, cursor(newest), 2))
                .isEqualTo(new Page<>(List.of(first), Optional.empty()));
        Page<Expense> oldest = expenses().open(Set.of(brand), NADEZHDA, Optional.empty(), 2);
        assertThat(oldest.items()).containsExactly(first, second);
        assertThat(expenses().open(Set.of(brand), NADEZHDA, cursor(oldest), 2))
                .isEqualTo(new Page<>(List.of(third), Optional.empty()));
    }

    private List<Expense> of(OperatorId payer) {
        return expenses().of(payer, Optional.empty(), 10).items();
    }

    private List<Expense> open(Set<BrandId> brands, OperatorId except) {
        return expenses().open(brands, except, Optional.empty(), 10).items();
    }

    private static Optional<ExpenseId> cursor(Page<Expense> page) {
        return page.next().map(UUID::fromString).map(ExpenseId::new);
    }
}
