package io.kindline.infrastructure.expenses;

import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Expenses in a table. */
@Repository
class JdbcExpenses implements Expenses {
    private final JdbcClient jdbc;

    JdbcExpenses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Expense> find(ExpenseId id) {
        return one("select * from expenses_expenses where id = :id", id);
    }

    @Override
    public Optional<Expense> hold(ExpenseId id) {
        return one("select * from expenses_expenses where id = :id for update", id);
    }

    private Optional<Expense> one(String sql, ExpenseId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> ExpenseRows.read(row))
                .optional();
    }

    @Override
    public void add(Expense.Claimed claimed, Optional<ClaimKey> key) {
        Map<String, @Nullable Object> columns = ExpenseRows.ofClaim(claimed.claim());
        columns.putAll(ExpenseRows.ofState(claimed));
        columns.put("request_key", key.map(ClaimKey::key).orElse(null));
        columns.put("fingerprint", key.map(ClaimKey::fingerprint).orElse(null));
        jdbc.sql(
                        "insert into expenses_expenses ("
                                + String.join(", ", columns.keySet())
                                + ") values ("
                                + columns.keySet().stream()
                                        .map(name -> ":" + name)
                                        .collect(Collectors.joining(", "))
                                + ")")
                .params(columns)
                .update();
    }

    @Override
    public Optional<Repeated> repeated(OperatorId payer, String key) {
        return jdbc.sql(
                        """
                        select id, fingerprint from expenses_expenses
                        where payer_id = :payer and request_key = :key\
                        """)
                .param("payer", payer.value())
                .param("key", key)
                .query((row, _) ->
                        new Repeated(
                                new ExpenseId(row.getObject("id", UUID.class)),
                                row.getString("fingerprint")))
                .optional();
    }

    @Override
    public void save(Expense next) {
        Map<String, @Nullable Object> columns = ExpenseRows.ofState(next);
        jdbc.sql(
                        "update expenses_expenses set "
                                + columns.keySet().stream()
                                        .map(name -> name + " = :" + name)
                                        .collect(Collectors.joining(", "))
                                + " where id = :id")
                .params(columns)
                .param("id", next.id().value())
                .update();
    }

    @Override
    public Page<Expense> of(OperatorId payer, Optional<ExpenseId> after, int most) {
        return page(
                jdbc.sql(
                                "select * from expenses_expenses where payer_id = :payer"
                                        + (after.isPresent() ? " and id < :after" : "")
                                        + " order by id desc limit :most")
                        .param("payer", payer.value()),
                after,
                most);
    }

    @Override
    public Page<Expense> open(
            Set<BrandId> brands, OperatorId except, Optional<ExpenseId> after, int most) {
        return brands.isEmpty()
                ? new Page<>(List.of(), Optional.empty())
                : page(
                        jdbc.sql(
                                        "select * from expenses_expenses"
                                                + " where open_brand_id in (:brands)"
                                                + " and payer_id <> :except"
                                                + (after.isPresent() ? " and id > :after" : "")
                                                + " order by id limit :most")
                                .param("brands", brands.stream().map(BrandId::value).toList())
                                .param("except", except.value()),
                        after,
                        most);
    }

    private static Page<Expense> page(
            JdbcClient.StatementSpec query, Optional<ExpenseId> after, int most) {
        after.ifPresent(id -> query.param("after", id.value()));
        List<Expense> found =
                query.param("most", most + 1).query((row, _) -> ExpenseRows.read(row)).list();
        List<Expense> items = found.size() > most ? found.subList(0, most) : found;
        return new Page<>(
                items,
                found.size() > most
                        ? Optional.of(items.getLast().id().value().toString())
                        : Optional.empty());
    }
}
