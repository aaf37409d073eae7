package io.kindline.domain.authority;

import io.kindline.domain.authority.Why.Code;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decision on a plea: a pure function of what is asked, what its asker may, what was granted
 * before, and the regulation.
 */
public final class Deciding {
    /** In this period several grants to one subscriber are looked at as one. */
    public static final Window SPLIT_WINDOW = new Window(30);

    private Deciding() {}

    /**
     * All that a decision rests on.
     *
     * @param clause the version in force of the clause quoted; empty when none is quoted or known
     * @param authority of the asker for this kind; empty when he has none
     */
    public record Grounds(
            KindTerms terms,
            Optional<Clause> clause,
            Optional<Authority> authority,
            Spending spending) {}

    /** Decides. */
    public static Decision decide(Plea plea, Grounds grounds) {
        Optional<Why> never = refusal(plea, grounds);
        if (never.isPresent()) {
            return new Decision.Refused(never.get());
        }
        Authority authority = grounds.authority().orElseThrow();
        Why left = left(plea, authority, grounds.spending());
        if (grounds.terms().pace() == KindTerms.Pace.ACT_FIRST
                && !plea.amount().isMoreThan(authority.steps().alone())) {
            return new Decision.GrantedForReview(Why.of(Code.ACT_FIRST, authority.steps().alone()));
        }
        Money together = plea.amount().plus(grounds.spending().toSubscriber());
        if (together.isMoreThan(authority.steps().withOne())) {
            return new Decision.NeedsTwo(beyondOne(plea, authority, grounds.spending()).and(left));
        }
        List<Why> beyond = beyondOwn(plea, grounds, authority);
        return beyond.isEmpty()
                ? new Decision.GrantedNow(within(plea, authority).and(left))
                : new Decision.NeedsOne(beyond.stream().reduce(Why::and).orElseThrow().and(left));
    }

    /** Absolute clauses come before everything else. */
    private static Optional<Why> refusal(Plea plea, Grounds grounds) {
        Optional<Clause> absolute =
                grounds.clause().filter(clause -> clause.firmness() == Firmness.ABSOLUTE);
        if (absolute.isPresent()) {
            return Optional.of(Why.of(Code.CLAUSE_ABSOLUTE, absolute.get().key().value()));
        }
        if (grounds.terms().needs().contains(KindTerms.Need.CLAUSE) && grounds.clause().isEmpty()) {
            return Optional.of(
                    Why.of(
                            Code.CLAUSE_UNKNOWN,
                            plea.words().clause().map(key -> key.value()).orElse("")));
        }
        if (grounds.authority().isEmpty()) {
            return Optional.of(Why.of(Code.NO_AUTHORITY));
        }
        Money ceiling = grounds.authority().get().steps().ceiling();
        if (!ceiling.currency().equals(plea.amount().currency())) {
            return Optional.of(Why.of(Code.OTHER_CURRENCY, ceiling.currency().getCurrencyCode()));
        }
        return plea.amount().isMoreThan(ceiling)
                ? Optional.of(Why.of(Code.ABOVE_CEILING, ceiling))
                : Optional.empty();
    }

    private static Why beyondOne(Plea plea, Authority authority, Spending spending) {
        Why two = Why.of(Code.ABOVE_ONE, authority.steps().withOne());
        return plea.amount().isMoreThan(authority.steps().withOne())
                ? two
                : two.and(split(spending));
    }

    private static List<Why> beyondOwn(Plea plea, Grounds grounds, Authority authority) {
        var why = new ArrayList<Why>();
        Spending spending = grounds.spending();
        Money alone = authority.steps().alone();
        if (plea.amount().isMoreThan(alone)) {
            why.add(Why.of(Code.ABOVE_OWN, alone));
        } else if (plea.amount().minorUnits() > 0
                && plea.amount().plus(spending.toSubscriber()).isMoreThan(alone)) {
            why.add(split(spending).and(Code.ABOVE_OWN, alone));
        }
        grounds.clause()
                .filter(clause -> clause.firmness() == Firmness.GUARDED)
                .ifPresent(clause -> why.add(Why.of(Code.CLAUSE_GUARDED, clause.key().value())));
        authority
                .own()
                .filter(budget -> exceeds(plea, spending.own(), budget))
                .ifPresent(budget -> why.add(over(Code.BUDGET_USED, spending.own(), budget)));
        authority
                .team()
                .filter(budget -> exceeds(plea, spending.team(), budget))
                .ifPresent(budget -> why.add(over(Code.TEAM_BUDGET_USED, spending.team(), budget)));
        return why;
    }

    private static boolean exceeds(Plea plea, Money spent, Budget budget) {
        return plea.amount().minorUnits() > 0
                && spent.plus(plea.amount()).isMoreThan(budget.amount());
    }

    private static Why over(Code code, Money spent, Budget budget) {
        return Why.of(code, rest(budget, spent), budget.amount(), budget.window().days());
    }

    private static Why split(Spending spending) {
        return Why.of(Code.SPLIT, spending.toSubscriber(), SPLIT_WINDOW.days());
    }

    private static Why within(Plea plea, Authority authority) {
        return plea.amount().minorUnits() == 0
                ? Why.of(Code.NO_COST)
                : Why.of(Code.WITHIN_OWN, authority.steps().alone());
    }

    /** What is left of his own budget before this plea, said with every decision that has one. */
    private static Why left(Plea plea, Authority authority, Spending spending) {
        return authority
                .own()
                .filter(_ -> plea.amount().minorUnits() > 0)
                .map(budget -> over(Code.LEFT, spending.own(), budget))
                .orElse(new Why(List.of()));
    }

    private static Money rest(Budget budget, Money spent) {
        Money rest = budget.amount().minus(spent);
        return rest.minorUnits() < 0 ? Money.zero(rest.currency()) : rest;
    }
}
