package io.kindline.domain.authority;

import static io.kindline.domain.authority.AuthoritySamples.authority;
import static io.kindline.domain.authority.AuthoritySamples.clause;
import static io.kindline.domain.authority.AuthoritySamples.plea;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.authority.Why.Because;
import io.kindline.domain.authority.Why.Code;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final Spending NOTHING = new Spending(rub(0), rub(0), rub(0));

    @Test
    void S17_a_gesture_within_the_limit_is_granted_and_says_what_is_left() {
        Decision decision = decide(ExceptionKind.GOODWILL_CREDIT, 300, spent(1_800, 0, 0));

        assertThat(decision).isInstanceOf(Decision.GrantedNow.class);
        assertThat(decision.why().because())
                .containsExactly(
                        new Because(Code.WITHIN_OWN, List.of("500.00 RUB")),
                        new Because(Code.LEFT, List.of("1200.00 RUB", "3000.00 RUB", "30")));
    }

    @Test
    void S14_beyond_the_limit_one_decides_and_beyond_ten_thousand_two() {
        assertThat(decide(ExceptionKind.GOODWILL_CREDIT, 1_000, NOTHING))
                .isInstanceOf(Decision.NeedsOne.class);
        assertThat(decide(ExceptionKind.GOODWILL_CREDIT, 20_000, NOTHING))
                .isInstanceOf(Decision.NeedsTwo.class);
        assertThat(codes(decide(ExceptionKind.GOODWILL_CREDIT, 60_000, NOTHING)))
                .containsExactly(Code.ABOVE_CEILING);
    }

    @Test
    void S5_money_in_danger_never_waits_even_when_the_budget_is_used_up() {
        Decision decision = decide(ExceptionKind.EMERGENCY_BALANCE, 300, spent(3_000, 20_000, 400));

        assertThat(decision).isInstanceOf(Decision.GrantedForReview.class);
        assertThat(decide(ExceptionKind.EMERGENCY_BALANCE, 900, NOTHING))
                .isInstanceOf(Decision.NeedsOne.class);
    }

    @Test
    void a_used_up_budget_sends_to_a_supervisor_the_teams_too() {
        assertThat(codes(decide(ExceptionKind.GOODWILL_CREDIT, 300, spent(2_800, 0, 0))))
                .startsWith(Code.BUDGET_USED);
        assertThat(codes(decide(ExceptionKind.GOODWILL_CREDIT, 300, spent(0, 19_800, 0))))
                .startsWith(Code.TEAM_BUDGET_USED);
    }

    @Test
    void many_small_grants_to_one_subscriber_are_seen_as_one() {
        Decision second = decide(ExceptionKind.GOODWILL_CREDIT, 300, spent(300, 300, 300));
        Decision large = decide(ExceptionKind.GOODWILL_CREDIT, 400, spent(0, 0, 9_900));

        assertThat(second).isInstanceOf(Decision.NeedsOne.class);
        assertThat(codes(second)).startsWith(Code.SPLIT);
        assertThat(large).isInstanceOf(Decision.NeedsTwo.class);
    }

    @Test
    void a_deviation_without_cost_is_free_where_its_clause_is_open() {
        assertThat(
                        decide(
                                ExceptionKind.RULE_DEVIATION,
                                rub(0),
                                Optional.of(clause(Firmness.OPEN)),
                                NOTHING))
                .isEqualTo(new Decision.GrantedNow(Why.of(Code.NO_COST)));
        assertThat(
                        decide(
                                ExceptionKind.RULE_DEVIATION,
                                rub(0),
                                Optional.of(clause(Firmness.GUARDED)),
                                NOTHING))
                .isEqualTo(new Decision.NeedsOne(Why.of(Code.CLAUSE_GUARDED, "3.2")));
        assertThat(codes(decide(ExceptionKind.RULE_DEVIATION, rub(0), Optional.empty(), NOTHING)))
                .containsExactly(Code.CLAUSE_UNKNOWN);
    }

    @Test
    void above_a_limit_of_nothing_it_is_the_kind_that_needs_others_and_not_the_amount() {
        Decision above = decide(ExceptionKind.GOODWILL_CREDIT, 1_000, NOTHING);

        assertThat(above.why().because()).extracting(Because::isOfKind).containsOnly(false);
        assertThat(Why.of(Code.ABOVE_OWN, rub(0)).and(Code.LEFT, rub(0)).because())
                .extracting(Because::isOfKind)
                .containsExactly(true, false);
    }

    @Test
    void without_authority_or_in_another_currency_nothing_is_granted() {
        var none =
                new Deciding.Grounds(
                        KindTerms.usual(ExceptionKind.FEE_WAIVER),
                        Optional.empty(),
                        Optional.empty(),
                        NOTHING);
        assertThat(codes(Deciding.decide(plea(ExceptionKind.FEE_WAIVER, rub(1)), none)))
                .containsExactly(Code.NO_AUTHORITY);
        assertThat(
                        codes(
                                decide(
                                        ExceptionKind.FEE_WAIVER,
                                        new Money(1, Currency.getInstance("IDR")),
                                        Optional.empty(),
                                        NOTHING)))
                .containsExactly(Code.OTHER_CURRENCY);
    }

    @Property
    void absolute_clauses_always_win(
            @ForAll ExceptionKind kind,
            @ForAll @LongRange(min = 0, max = 10_000_000) long minor,
            @ForAll @LongRange(min = 0, max = 10_000_000) long spent) {
        Money money = new Money(spent, AuthoritySamples.RUB);
        Decision decision =
                decide(
                        kind,
                        new Money(minor, AuthoritySamples.RUB),
                        Optional.of(clause(Firmness.ABSOLUTE)),
                        new Spending(money, money, money));

        assertThat(codes(decision)).containsExactly(Code.CLAUSE_ABSOLUTE);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
    }

    @Property
    void more_is_never_easier_to_get_than_less(
            @ForAll ExceptionKind kind,
            @ForAll @LongRange(min = 1, max = 6_000_000) long one,
            @ForAll @LongRange(min = 1, max = 6_000_000) long other,
            @ForAll @LongRange(min = 0, max = 2_500_000) long own,
            @ForAll @LongRange(min = 0, max = 1_500_000) long same) {
        var spending =
                new Spending(
                        new Money(own, AuthoritySamples.RUB),
                        new Money(own, AuthoritySamples.RUB),
                        new Money(same, AuthoritySamples.RUB));
        int less = height(kind, Math.min(one, other), spending);
        int more = height(kind, Math.max(one, other), spending);

        assertThat(more).isGreaterThanOrEqualTo(less);
    }

    @Property
    void what_is_granted_at_once_never_overspends_a_budget(
            @ForAll @LongRange(min = 1, max = 60_000) long minor,
            @ForAll @LongRange(min = 0, max = 400_000) long own,
            @ForAll @LongRange(min = 0, max = 2_500_000) long team) {
        Decision decision =
                decide(
                        ExceptionKind.GOODWILL_CREDIT,
                        new Money(minor, AuthoritySamples.RUB),
                        Optional.empty(),
                        new Spending(
                                new Money(own, AuthoritySamples.RUB),
                                new Money(team, AuthoritySamples.RUB),
                                rub(0)));
        if (decision instanceof Decision.GrantedNow) {
            assertThat(own + minor).isLessThanOrEqualTo(300_000);
            assertThat(team + minor).isLessThanOrEqualTo(2_000_000);
        }
    }

    private static int height(ExceptionKind kind, long minor, Spending spending) {
        return switch (decide(
                kind,
                new Money(minor, AuthoritySamples.RUB),
                Optional.of(clause(Firmness.OPEN)),
                spending)) {
            case Decision.GrantedNow _, Decision.GrantedForReview _ -> 0;
            case Decision.NeedsOne _ -> 1;
            case Decision.NeedsTwo _ -> 2;
            case Decision.Refused _ -> 3;
        };
    }

    private static Spending spent(long own, long team, long same) {
        return new Spending(rub(own), rub(team), rub(same));
    }

    private static Decision decide(ExceptionKind kind, long roubles, Spending spending) {
        return decide(kind, rub(roubles), Optional.empty(), spending);
    }

    private static Decision decide(
            ExceptionKind kind, Money amount, Optional<Clause> clause, Spending spending) {
        return Deciding.decide(
                plea(kind, amount),
                new Deciding.Grounds(
                        KindTerms.usual(kind), clause, Optional.of(authority()), spending));
    }

    private static List<Code> codes(Decision decision) {
        return decision.why().because().stream().map(Because::code).toList();
    }
}
