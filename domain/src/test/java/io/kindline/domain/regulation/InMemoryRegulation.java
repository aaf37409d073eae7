package io.kindline.domain.regulation;

import io.kindline.domain.shared.BrandId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clauses in memory. */
public final class InMemoryRegulation implements Regulation {
    private final List<Clause> clauses = new ArrayList<>();

    @Override
    public Optional<Clause> inForce(BrandId brand, ClauseKey key, LocalDate day) {
        return clauses.stream()
                .filter(one -> one.brand().equals(brand) && one.key().equals(key))
                .filter(one -> one.holdsOn(day))
                .max(Comparator.comparingInt(Clause::version));
    }

    @Override
    public List<Clause> of(Set<BrandId> brands) {
        return clauses.stream()
                .filter(one -> brands.contains(one.brand()))
                .sorted(
                        Comparator.comparing((Clause one) -> one.key().value())
                                .thenComparing(one -> one.brand().value())
                                .thenComparing(Comparator.comparingInt(Clause::version).reversed()))
                .toList();
    }

    @Override
    public void add(Clause clause) {
        clauses.add(clause);
    }

    @Override
    public void end(ClauseId version, LocalDate last) {
        clauses.replaceAll(one ->
                one.id().equals(version)
                        ? new Clause(
                                one.id(),
                                one.brand(),
                                one.key(),
                                one.version(),
                                one.wording(),
                                one.firmness(),
                                one.from(),
                                Optional.of(last))
                        : one);
    }
}
