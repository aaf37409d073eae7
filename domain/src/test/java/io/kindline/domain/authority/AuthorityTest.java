package io.kindline.domain.authority;

import static io.kindline.domain.authority.AuthoritySamples.BRAND;
import static io.kindline.domain.authority.AuthoritySamples.NADEZHDA;
import static io.kindline.domain.authority.AuthoritySamples.OLGA;
import static io.kindline.domain.authority.AuthoritySamples.SINCE;
import static io.kindline.domain.authority.AuthoritySamples.TEAM;
import static io.kindline.domain.authority.AuthoritySamples.budget;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Holder OPERATORS = new Holder.OfRole(Role.OPERATOR);
    private static final Holder SUPERVISORS = new Holder.OfRole(Role.SUPERVISOR);

    @Test
    void a_persons_own_limit_wins_over_his_role_and_the_higher_role_over_the_lower() {
        List<Limit> limits =
                List.of(
                        limit(OPERATORS, Optional.empty(), 500, Period.since(SINCE)),
                        limit(SUPERVISORS, Optional.empty(), 3_000, Period.since(SINCE)),
                        limit(
                                new Holder.OfPerson(OLGA),
                                Optional.empty(),
                                700,
                                Period.since(SINCE)));

        assertThat(alone(limits, Set.of(Role.OPERATOR), ExceptionKind.FEE_WAIVER))
                .isEqualTo(rub(700));
        assertThat(
                        Authority.of(
                                        new Authority.Bearer(
                                                NADEZHDA,
                                                Set.of(Role.OPERATOR, Role.SUPERVISOR),
                                                Optional.empty(),
                                                DAY),
                                        ExceptionKind.FEE_WAIVER,
                                        limits,
                                        List.of())
                                .map(found -> found.steps().alone()))
                .contains(rub(3_000));
    }

    @Test
    void a_kinds_own_limit_wins_over_the_general_one() {
        List<Limit> limits =
                List.of(
                        limit(OPERATORS, Optional.empty(), 500, Period.since(SINCE)),
                        limit(
                                OPERATORS,
                                Optional.of(ExceptionKind.LOYALTY_GIFT),
                                200,
                                Period.since(SINCE)));

        assertThat(alone(limits, Set.of(Role.OPERATOR), ExceptionKind.LOYALTY_GIFT))
                .isEqualTo(rub(200));
        assertThat(alone(limits, Set.of(Role.OPERATOR), ExceptionKind.FEE_WAIVER))
                .isEqualTo(rub(500));
    }

    @Test
    void S34_the_later_rule_holds_while_it_does_and_the_earlier_one_comes_back_after_it() {
        List<Limit> limits =
                List.of(
                        limit(OPERATORS, Optional.empty(), 500, Period.since(SINCE)),
                        limit(
                                OPERATORS,
                                Optional.empty(),
                                900,
                                new Period(DAY, Optional.of(DAY.plusDays(1)))));

        assertThat(on(DAY.minusDays(1), limits)).contains(rub(500));
        assertThat(on(DAY, limits)).contains(rub(900));
        assertThat(on(DAY.plusDays(2), limits)).contains(rub(500));
        assertThat(on(SINCE.minusDays(1), limits)).isEmpty();
    }

    @Test
    void a_teams_own_budget_wins_over_that_of_each_team_and_is_not_anothers() {
        Budget each = budget(BRAND, new Holder.OfEachTeam(), rub(100));
        Budget own = budget(BRAND, new Holder.OfTeam(TEAM), rub(200));
        Budget others = budget(BRAND, new Holder.OfTeam(new TeamId(new UUID(3, 9))), rub(300));
        List<Limit> limits = List.of(limit(OPERATORS, Optional.empty(), 500, Period.since(SINCE)));

        assertThat(
                        Authority.of(
                                        bearer(Set.of(Role.OPERATOR)),
                                        ExceptionKind.FEE_WAIVER,
                                        limits,
                                        List.of(each, others, own))
                                .flatMap(Authority::team))
                .contains(own);
    }

    private static Limit limit(
            Holder holder, Optional<ExceptionKind> kind, long alone, Period days) {
        return new Limit(
                new LimitId(UUID.randomUUID()),
                BRAND,
                holder,
                kind,
                new Limit.Steps(rub(alone), rub(10_000), rub(50_000)),
                days);
    }

    private static Authority.Bearer bearer(Set<Role> roles) {
        return new Authority.Bearer(OLGA, roles, Optional.of(TEAM), DAY);
    }

    private static Money alone(List<Limit> limits, Set<Role> roles, ExceptionKind kind) {
        return Authority.of(bearer(roles), kind, limits, List.of()).orElseThrow().steps().alone();
    }

    private static Optional<Money> on(LocalDate day, List<Limit> limits) {
        return Authority.of(
                        new Authority.Bearer(OLGA, Set.of(Role.OPERATOR), Optional.of(TEAM), day),
                        ExceptionKind.FEE_WAIVER,
                        limits,
                        List.of())
                .map(found -> found.steps().alone());
    }
}
