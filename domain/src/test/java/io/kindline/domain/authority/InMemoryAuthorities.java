package io.kindline.domain.authority;

import io.kindline.domain.operators.Period;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits, budgets, terms and delegations in memory. */
public final class InMemoryAuthorities implements Authorities {
    private final List<Limit> limits = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();
    private final List<Delegation> delegations = new ArrayList<>();
    private final Map<BrandId, Map<ExceptionKind, KindTerms>> terms = new HashMap<>();

    @Override
    public List<Limit> limits(BrandId brand) {
        return limits.stream().filter(one -> one.brand().equals(brand)).toList();
    }

    @Override
    public List<Budget> budgets(BrandId brand) {
        return budgets.stream().filter(one -> one.brand().equals(brand)).toList();
    }

    @Override
    public KindTerms terms(BrandId brand, ExceptionKind kind) {
        return terms.getOrDefault(brand, Map.of()).getOrDefault(kind, KindTerms.usual(kind));
    }

    @Override
    public List<Delegation> lentTo(OperatorId person, Instant now) {
        return delegations.stream()
                .filter(one -> one.to().equals(person) && one.holdsAt(now))
                .toList();
    }

    @Override
    public List<Delegation> lentAround(OperatorId person, Instant now) {
        return delegations.stream()
                .filter(one -> one.to().equals(person) || one.from().equals(person))
                .filter(one -> one.end().isAfter(now))
                .sorted(Comparator.comparing(Delegation::begin))
                .toList();
    }

    @Override
    public Optional<Delegation> lent(DelegationId id) {
        return delegations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void end(Delegation lent, Instant now) {
        delegations.removeIf(one -> one.id().equals(lent.id()));
        if (lent.begin().isBefore(now)) {
            delegations.add(new Delegation(lent.id(), lent.from(), lent.to(), lent.begin(), now));
        }
    }

    @Override
    public void end(LimitId rule, LocalDate last) {
        limits.removeIf(one -> one.id().equals(rule) && one.days().from().isAfter(last));
        budgets.removeIf(one -> one.id().equals(rule) && one.days().from().isAfter(last));
        limits.replaceAll(one ->
                one.id().equals(rule)
                        ? new Limit(
                                one.id(),
                                one.brand(),
                                one.holder(),
                                one.kind(),
                                one.steps(),
                                new Period(one.days().from(), Optional.of(last)))
                        : one);
        budgets.replaceAll(one ->
                one.id().equals(rule)
                        ? new Budget(
                                one.id(),
                                one.brand(),
                                one.holder(),
                                one.amount(),
                                one.window(),
                                new Period(one.days().from(), Optional.of(last)))
                        : one);
    }

    @Override
    public void add(Limit limit) {
        limits.add(limit);
    }

    @Override
    public void add(Budget budget) {
        budgets.add(budget);
    }

    @Override
    public void save(BrandId brand, KindTerms now) {
        terms.computeIfAbsent(brand, _ -> new HashMap<>()).put(now.kind(), now);
    }

    @Override
    public void add(Delegation delegation) {
        delegations.add(delegation);
    }
}
