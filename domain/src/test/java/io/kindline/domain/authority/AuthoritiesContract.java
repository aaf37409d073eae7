package io.kindline.domain.authority;

import static io.kindline.domain.authority.AuthoritySamples.budget;
import static io.kindline.domain.authority.AuthoritySamples.operatorsLimit;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of authority does. */
@ContractOf(Authorities.class)
public abstract class AuthoritiesContract extends PortContract {
    private final BrandId brand = new BrandId(id());

    private Authorities authorities() {
        return port(Authorities.class);
    }

    @Test
    void limits_come_back_as_they_were_given_for_their_brand_alone() {
        Limit all = operatorsLimit(brand);
        var one =
                new Limit(
                        new LimitId(id()),
                        brand,
                        new Holder.OfPerson(new OperatorId(id())),
                        Optional.of(ExceptionKind.LOYALTY_GIFT),
                        AuthoritySamples.steps(),
                        new Period(
                                LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 3, 31))));
        commit(() -> authorities().add(all));
        commit(() -> authorities().add(one));

        assertThat(authorities().limits(brand)).containsExactlyInAnyOrder(all, one);
        assertThat(authorities().limits(new BrandId(id()))).isEmpty();
    }

    @Test
    void budgets_come_back_whoever_they_are_for() {
        Budget[] given = {
            budget(brand, new Holder.OfRole(Role.SUPERVISOR), rub(1)),
            budget(brand, new Holder.OfPerson(new OperatorId(id())), rub(2)),
            budget(brand, new Holder.OfTeam(new TeamId(id())), rub(3)),
            budget(brand, new Holder.OfEachTeam(), rub(4))
        };
        for (Budget each : given) {
            commit(() -> authorities().add(each));
        }

        assertThat(authorities().budgets(brand)).containsExactlyInAnyOrder(given);
        assertThat(authorities().budgets(new BrandId(id()))).isEmpty();
    }

    @Test
    void a_rule_ends_with_a_day_and_one_that_has_not_begun_is_taken_away() {
        Limit limit = operatorsLimit(brand);
        Budget budget = budget(brand, new Holder.OfEachTeam(), rub(4));
        LocalDate last = limit.days().from().plusDays(9);
        var later =
                new Limit(
                        new LimitId(id()),
                        brand,
                        limit.holder(),
                        limit.kind(),
                        limit.steps(),
                        Period.since(last.plusDays(1)));
        commit(() -> authorities().add(limit));
        commit(() -> authorities().add(later));
        commit(() -> authorities().add(budget));
        commit(() -> authorities().end(limit.id(), last));
        commit(() -> authorities().end(later.id(), last));
        commit(() -> authorities().end(budget.id(), last));

        assertThat(authorities().limits(brand))
                .singleElement()
                .extracting(Limit::days)
                .isEqualTo(new Period(limit.days().from(), Optional.of(last)));
        assertThat(authorities().budgets(brand))
                .singleElement()
                .extracting(one -> one.days().lastDay())
                .isEqualTo(Optional.of(last));
    }

    @Test
    void a_kind_is_dealt_with_as_usual_until_the_brand_says_otherwise() {
        KindTerms usual = KindTerms.usual(ExceptionKind.ADVANCE_PURCHASE);
        assertThat(authorities().terms(brand, usual.kind())).isEqualTo(usual);
        for (Set<KindTerms.Need> needs :
                Set.of(Set.<KindTerms.Need>of(), Set.of(KindTerms.Need.BENEFICIARY))) {
            var own =
                    new KindTerms(
                            usual.kind(), needs, KindTerms.Pace.ACT_FIRST, KindTerms.Route.NOBODY);
            commit(() -> authorities().save(brand, own));

            assertThat(authorities().terms(brand, usual.kind())).isEqualTo(own);
        }
        assertThat(authorities().terms(new BrandId(id()), usual.kind())).isEqualTo(usual);
    }

    @Test
    void what_was_lent_is_found_while_it_holds() {
        var to = new OperatorId(id());
        var lent =
                new Delegation(
                        new DelegationId(id()), new OperatorId(id()), to, NOW, NOW.plusSeconds(60));
        commit(() -> authorities().add(lent));

        assertThat(authorities().lentTo(to, NOW)).containsExactly(lent);
        assertThat(authorities().lentTo(to, NOW.minusSeconds(1))).isEmpty();
        assertThat(authorities().lentTo(to, NOW.plusSeconds(60))).isEmpty();
        assertThat(authorities().lentTo(lent.from(), NOW)).isEmpty();
    }

    @Test
    void what_was_lent_is_known_to_both_until_it_is_over_or_taken_back() {
        var from = new OperatorId(id());
        var to = new OperatorId(id());
        Delegation later = lent(from, to, 60, 120);
        Delegation now = lent(from, to, 0, 60);
        lent(new OperatorId(id()), new OperatorId(id()), 0, 60);

        assertThat(authorities().lentAround(from, NOW)).containsExactly(now, later);
        assertThat(authorities().lentAround(to, NOW)).containsExactly(now, later);
        assertThat(authorities().lentAround(to, NOW.plusSeconds(60))).containsExactly(later);
        assertThat(authorities().lent(now.id())).contains(now);

        commit(() -> authorities().end(later, NOW.plusSeconds(10)));
        commit(() -> authorities().end(now, NOW.plusSeconds(10)));
        assertThat(authorities().lent(later.id())).isEmpty();
        assertThat(authorities().lentTo(to, NOW.plusSeconds(9))).hasSize(1);
        assertThat(authorities().lentTo(to, NOW.plusSeconds(10))).isEmpty();
    }

    private Delegation lent(OperatorId from, OperatorId to, long begin, long end) {
        var lent =
                new Delegation(
                        new DelegationId(id()),
                        from,
                        to,
                        NOW.plusSeconds(begin),
                        NOW.plusSeconds(end));
        commit(() -> authorities().add(lent));
        return lent;
    }
}
