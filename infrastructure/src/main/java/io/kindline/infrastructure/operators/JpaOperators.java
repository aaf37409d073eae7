package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody, kept in memory; read whole in six statements when somebody changed. */
@Repository
class JpaOperators implements Operators {
    private final EntityManager rows;
    private final OperatorRowMapper mapper;
    private final TableSnapshot<Everybody> everybody;

    private record Everybody(
            List<Operator> all, Map<OperatorId, Operator> byId, Map<Account, Operator> byAccount) {
        Everybody(List<Operator> all) {
            this(all, index(all, Operator::id), index(all, Operator::account));
        }

        private static <K> Map<K, Operator> index(List<Operator> all, Function<Operator, K> key) {
            return all.stream()
                    .collect(
                            Collectors.toMap(
                                    key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        }
    }

    JpaOperators(EntityManager rows, OperatorRowMapper mapper, TableSnapshots snapshots) {
        this.rows = rows;
        this.mapper = mapper;
        this.everybody = snapshots.of("operators", this::load);
    }

    @Override
    public Optional<Operator> byId(OperatorId id) {
        return Optional.ofNullable(everybody.get().byId().get(id));
    }

    @Override
    public Optional<Operator> byAccount(Account account) {
        return Optional.ofNullable(everybody.get().byAccount().get(account));
    }

    @Override
    public List<Operator> all() {
        return everybody.get().all();
    }

    @Override
    @Transactional
    public void save(Operator operator) {
        requireAccountIsFree(operator);
        OperatorRow known = rows.find(OperatorRow.class, operator.id().value());
        if (known == null) {
            var row = new OperatorRow();
            mapper.copy(operator, row);
            rows.persist(row);
        } else {
            mapper.copy(operator, known);
        }
        rows.flush();
        everybody.changed();
    }

    /** The version of people is a row that changes with each of them: it is the lock. */
    @Override
    @Transactional
    public void lock() {
        everybody.changed();
    }

    private void requireAccountIsFree(Operator operator) {
        List<OperatorRow> holders =
                rows.createQuery(
                                "select o from OperatorRow o where o.account = ?1",
                                OperatorRow.class)
                        .setParameter(1, operator.account().value())
                        .getResultList();
        if (holders.stream().anyMatch(row -> !row.getId().equals(operator.id().value()))) {
            throw new AccountTaken(operator.account());
        }
    }

    private Everybody load() {
        return new Everybody(
                rows
                        .createQuery(
                                "select o from OperatorRow o order by o.account", OperatorRow.class)
                        .getResultList()
                        .stream()
                        .map(mapper::toOperator)
                        .toList());
    }
}
