package io.kindline.domain.approvals;

import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exceptions in memory, for one thread. */
public final class InMemoryExceptions implements Exceptions {
    private final Map<ExceptionId, ExceptionCase> cases = new LinkedHashMap<>();
    private final Map<Asked, Repeated> asked = new HashMap<>();

    private record Asked(OperatorId asker, String key) {}

    /** All there are, for lists. */
    public Collection<ExceptionCase> all() {
        return List.copyOf(cases.values());
    }

    @Override
    public Optional<ExceptionCase> find(ExceptionId id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public Optional<ExceptionCase> hold(ExceptionId id) {
        return find(id);
    }

    @Override
    public void add(ExceptionCase exception, Optional<RequestKey> key) {
        cases.put(exception.id(), exception);
        key.ifPresent(one ->
                asked.put(
                        new Asked(exception.matter().plea().asker().id(), one.key()),
                        new Repeated(exception.id(), one.fingerprint())));
    }

    @Override
    public void save(ExceptionCase exception) {
        cases.replace(exception.id(), exception);
    }

    @Override
    public Optional<Repeated> repeated(OperatorId asker, String key) {
        return Optional.ofNullable(asked.get(new Asked(asker, key)));
    }

    @Override
    public List<ExceptionCase.Pending> unanswered(Instant now, int most) {
        return cases.values().stream()
                .filter(ExceptionCase.Pending.class::isInstance)
                .map(ExceptionCase.Pending.class::cast)
                .filter(one -> !one.turn().answerBy().isAfter(now))
                .sorted(Comparator.comparing(one -> one.turn().answerBy()))
                .limit(most)
                .toList();
    }
}
