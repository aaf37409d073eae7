package io.kindline.domain.authority;

import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may grant of one kind on one day: the rules that apply to him, chosen from all.
 *
 * @param own of the person; empty when nothing bounds his sum
 * @param team of his team; empty when nothing bounds it
 */
public record Authority(Limit.Steps steps, Optional<Budget> own, Optional<Budget> team) {

    /** Whose authority is looked for. */
    public record Bearer(OperatorId id, Set<Role> roles, Optional<TeamId> team, LocalDate day) {
        public Bearer {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Chooses among the rules of one brand: the person's before the role's, the kind's own before
     * the general one, the higher role's before the lower; of two alike the one since later.
     *
     * @return empty when no limit says that he may ask for such a thing at all
     */
    public static Optional<Authority> of(
            Bearer bearer,
            ExceptionKind kind,
            Collection<Limit> limits,
            Collection<Budget> budgets) {
        return limits.stream()
                .filter(limit -> limit.days().covers(bearer.day()))
                .filter(limit -> limit.kind().map(kind::equals).orElse(true))
                .filter(limit -> isFor(limit.holder(), bearer))
                .max(
                        Comparator.comparingInt((Limit limit) -> rank(limit.holder()))
                                .thenComparing(limit -> limit.kind().isPresent())
                                .thenComparing(limit -> limit.days().from())
                                .thenComparing(limit -> limit.id().value()))
                .map(limit ->
                        new Authority(
                                limit.steps(),
                                ownBudget(bearer, budgets),
                                teamBudget(bearer, budgets)));
    }

    /** The budget that bounds what this person decides. */
    public static Optional<Budget> ownBudget(Bearer bearer, Collection<Budget> budgets) {
        return chosen(
                budgets.stream()
                        .filter(budget -> budget.days().covers(bearer.day()))
                        .filter(budget -> isFor(budget.holder(), bearer))
                        .toList());
    }

    /** The budget that bounds what his team grants by itself. */
    public static Optional<Budget> teamBudget(Bearer bearer, Collection<Budget> budgets) {
        return chosen(
                budgets.stream()
                        .filter(budget -> budget.days().covers(bearer.day()))
                        .filter(budget -> isForTeam(budget.holder(), bearer))
                        .toList());
    }

    private static Optional<Budget> chosen(Collection<Budget> budgets) {
        return budgets.stream()
                .max(
                        Comparator.comparingInt((Budget budget) -> rank(budget.holder()))
                                .thenComparing(budget -> budget.days().from())
                                .thenComparing(budget -> budget.id().value()));
    }

    private static boolean isFor(Holder holder, Bearer bearer) {
        return switch (holder) {
            case Holder.OfPerson(OperatorId person) -> person.equals(bearer.id());
            case Holder.OfRole(Role role) -> bearer.roles().contains(role);
            case Holder.OfTeam _, Holder.OfEachTeam _ -> false;
        };
    }

    private static boolean isForTeam(Holder holder, Bearer bearer) {
        return switch (holder) {
            case Holder.OfTeam(TeamId team) -> bearer.team().filter(team::equals).isPresent();
            case Holder.OfEachTeam _ -> bearer.team().isPresent();
            case Holder.OfPerson _, Holder.OfRole _ -> false;
        };
    }

    private static int rank(Holder holder) {
        return switch (holder) {
            case Holder.OfPerson _, Holder.OfTeam _ -> 100;
            case Holder.OfRole(Role role) -> role == Role.SUPERVISOR ? 2 : 1;
            case Holder.OfEachTeam _ -> 0;
        };
    }
}
