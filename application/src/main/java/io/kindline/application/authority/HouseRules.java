package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** Everything by which a brand says who may what, past and future rules too. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class HouseRules {
    private final Authorities authorities;
    private final Standing standing;
    private final Operators operators;

    public HouseRules(Authorities authorities, Standing standing, Operators operators) {
        this.authorities = authorities;
        this.standing = standing;
        this.operators = operators;
    }

    /**
     * The rules of one brand.
     *
     * @param currency in which its authority is given; no currency while it gives none
     * @param people who work there, for whom there may be rules of their own
     */
    public record Rules(
            Currency currency,
            List<Limit> limits,
            List<Budget> budgets,
            List<KindTerms> terms,
            List<Operator> people) {
        public Rules {
            limits = List.copyOf(limits);
            budgets = List.copyOf(budgets);
            terms = List.copyOf(terms);
            people = List.copyOf(people);
        }
    }

    /** Nothing of a brand the actor may not see. */
    public Rules handle(Actor.Staff actor, BrandId brand) {
        if (!actor.maySee(brand)) {
            return new Rules(standing.currency(brand), List.of(), List.of(), List.of(), List.of());
        }
        return new Rules(
                standing.currency(brand),
                authorities.limits(brand).stream()
                        .sorted(
                                Comparator.comparing((Limit one) -> one.holder().toString())
                                        .thenComparing(one -> one.kind().map(Enum::name).orElse(""))
                                        .thenComparing(
                                                one -> one.days().from(),
                                                Comparator.reverseOrder()))
                        .toList(),
                authorities.budgets(brand).stream()
                        .sorted(
                                Comparator.comparing((Budget one) -> one.holder().toString())
                                        .thenComparing(
                                                one -> one.days().from(),
                                                Comparator.reverseOrder()))
                        .toList(),
                Stream.of(ExceptionKind.values())
                        .map(kind -> authorities.terms(brand, kind))
                        .toList(),
                operators.all().stream().filter(one -> one.brands().contains(brand)).toList());
    }
}
