package io.kindline.domain.operators;

import io.kindline.domain.shared.OperatorId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody, for tests. */
public final class InMemoryOperators implements Operators {
    private final Map<OperatorId, Operator> people = new ConcurrentHashMap<>();

    @Override
    public Optional<Operator> byId(OperatorId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Operator> byAccount(Account account) {
        return people.values().stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }

    @Override
    public List<Operator> all() {
        return people.values().stream()
                .sorted(Comparator.comparing(person -> person.account().value()))
                .toList();
    }

    @Override
    public void save(Operator operator) {
        if (byAccount(operator.account())
                .filter(holder -> !holder.id().equals(operator.id()))
                .isPresent()) {
            throw new AccountTaken(operator.account());
        }
        people.put(operator.id(), operator);
    }

    @Override
    public void lock() {
        // one test, one thread
    }
}
