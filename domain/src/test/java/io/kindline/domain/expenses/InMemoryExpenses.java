package io.kindline.domain.expenses;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Expenses in memory, for one thread. */
public final class InMemoryExpenses implements Expenses {
    private static final Comparator<Expense> BY_ID =
            Comparator.comparing(one -> one.id().value().toString());

    private final Map<ExpenseId, Expense> all = new LinkedHashMap<>();
    private final Map<Asked, Repeated> asked = new HashMap<>();

    private record Asked(OperatorId payer, String key) {}

    @Override
    public Optional<Expense> find(ExpenseId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Expense> hold(ExpenseId id) {
        return find(id);
    }

    @Override
    public void add(Expense.Claimed claimed, Optional<ClaimKey> key) {
        all.put(claimed.id(), claimed);
        key.ifPresent(one ->
                asked.put(
                        new Asked(claimed.claim().payer(), one.key()),
                        new Repeated(claimed.id(), one.fingerprint())));
    }

    @Override
    public Optional<Repeated> repeated(OperatorId payer, String key) {
        return Optional.ofNullable(asked.get(new Asked(payer, key)));
    }

    @Override
    public void save(Expense next) {
        all.replace(next.id(), next);
    }

    @Override
    public Page<Expense> of(OperatorId payer, Optional<ExpenseId> after, int most) {
        return page(
                all.values().stream().filter(one -> one.claim().payer().equals(payer)),
                BY_ID.reversed(),
                after,
                most);
    }

    @Override
    public Page<Expense> open(
            Set<BrandId> brands, OperatorId except, Optional<ExpenseId> after, int most) {
        return page(
                all.values().stream()
                        .filter(one -> brands.contains(one.claim().place().brand()))
                        .filter(one -> !one.claim().payer().equals(except))
                        .filter(one ->
                                one instanceof Expense.Claimed || one instanceof Expense.Accepted),
                BY_ID,
                after,
                most);
    }

    private Page<Expense> page(
            Stream<Expense> fitting,
            Comparator<Expense> order,
            Optional<ExpenseId> after,
            int most) {
        List<Expense> rest =
                fitting.sorted(order)
                        .filter(one ->
                                after.map(all::get)
                                        .map(last -> order.compare(one, last) > 0)
                                        .orElse(true))
                        .toList();
        return rest.size() <= most
                ? new Page<>(rest, Optional.empty())
                : new Page<>(
                        rest.subList(0, most),
                        Optional.of(rest.get(most - 1).id().value().toString()));
    }
}
