package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.authority.EndRule;
import io.kindline.application.authority.HouseRules;
import io.kindline.application.authority.PreviewLimit;
import io.kindline.application.authority.RuleDraft;
import io.kindline.application.authority.RuleDraft.Flaw;
import io.kindline.application.authority.SetBudget;
import io.kindline.application.authority.SetKindTerms;
import io.kindline.application.authority.SetLimit;
import io.kindline.application.regulation.ReviseClause;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Setting up who may what, through the use cases, on a database. */
abstract class RulesContract extends HouseStories {
    private final LocalDate today = LocalDate.now(DoorSamples.MOSCOW);

    @Autowired private SetLimit setLimit;
    @Autowired private SetBudget setBudget;
    @Autowired private EndRule end;
    @Autowired private PreviewLimit preview;
    @Autowired private HouseRules rules;
    @Autowired private SetKindTerms setKind;
    @Autowired private ReviseClause revise;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff administrator() {
        return world.person(house(), Role.ADMINISTRATOR);
    }

    @Test
    void a_limit_of_ones_own_holds_from_its_day_until_it_is_ended() {
        Actor.Staff olga = operator();
        Actor.Staff admin = administrator();
        assertThat(asks(olga, contact(), 900)).isInstanceOf(ExceptionCase.Pending.class);

        LimitId set = saved(setLimit.handle(admin, limit(new Holder.OfPerson(olga.id()), 1_000)));
        assertThat(asks(olga, world.contact(house()), 900))
                .isInstanceOf(ExceptionCase.Granted.class);
        assertThat(asks(operator(), world.contact(house()), 900))
                .isInstanceOf(ExceptionCase.Pending.class);
        assertThat(trail("limit.set"))
                .singleElement()
                .asString()
                .contains("alone.before=", "alone.after=1000.00", "holder.after=person");

        setLimit.handle(admin, tomorrow(new Holder.OfRole(Role.OPERATOR), 1));
        assertThat(asks(operator(), world.contact(house()), 400))
                .as("not before its day")
                .isInstanceOf(ExceptionCase.Granted.class);
        assertThat(end.handle(admin, house().brand(), set))
                .isInstanceOf(EndRule.Outcome.Done.class);
        assertThat(end.handle(admin, house().brand(), set))
                .isInstanceOf(EndRule.Outcome.NotFound.class);
    }

    @Test
    void what_has_not_begun_is_taken_away_and_a_budget_bounds_from_its_day() {
        Actor.Staff admin = administrator();
        LimitId later =
                saved(setLimit.handle(admin, tomorrow(new Holder.OfRole(Role.OPERATOR), 1)));
        end.handle(admin, house().brand(), later);
        assertThat(rules.handle(admin, house().brand()).limits())
                .extracting(one -> one.id())
                .doesNotContain(later);

        Actor.Staff olga = operator();
        setBudget.handle(
                admin,
                new SetBudget.Command(draft(new Holder.OfPerson(olga.id()), today), rub(250), 7));
        assertThat(asks(olga, contact(), 300)).isInstanceOf(ExceptionCase.Pending.class);
        assertThat(asks(olga, world.contact(house()), 200))
                .isInstanceOf(ExceptionCase.Granted.class);
        assertThat(trail("budget.set")).hasSize(1);
    }

    @Test
    void a_preview_names_whom_a_change_touches_and_stores_nothing() {
        Actor.Staff olga = operator();
        supervisor();
        Actor.Staff admin = administrator();

        List<PreviewLimit.Touched> touched =
                preview.handle(admin, limit(new Holder.OfRole(Role.OPERATOR), 700));
        assertThat(touched)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person().id()).isEqualTo(olga.id());
                    assertThat(one.kinds()).hasSize(ExceptionKind.values().length);
                    assertThat(one.before().orElseThrow().alone()).isEqualTo(rub(500));
                    assertThat(one.after().alone()).isEqualTo(rub(700));
                });
        assertThat(preview.handle(admin, limit(new Holder.OfRole(Role.OPERATOR), 500))).isEmpty();
        assertThat(rules.handle(admin, house().brand()).limits()).hasSize(2);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nobody_sets_his_own() {
        Actor.Staff admin = administrator();
        Holder nobody = new Holder.OfPerson(new OperatorId(UUID.randomUUID()));
        assertThat(
                        refused(
                                setLimit.handle(
                                        admin,
                                        new SetLimit.Command(
                                                draft(nobody, today.minusDays(9)),
                                                Optional.empty(),
                                                rub(9),
                                                rub(10),
                                                rub(10)))))
                .containsExactlyInAnyOrder(Flaw.HOLDER_UNKNOWN, Flaw.DAYS_WRONG);
        assertThat(refused(setLimit.handle(admin, limit(new Holder.OfRole(Role.OPERATOR), 90_000))))
                .containsExactly(Flaw.AMOUNTS_WRONG);
        assertThat(refused(setLimit.handle(admin, limit(new Holder.OfPerson(admin.id()), 9))))
                .containsExactly(Flaw.HOLDER_YOURSELF);
        assertThat(refused(setLimit.handle(admin, limit(new Holder.OfEachTeam(), 9))))
                .containsExactly(Flaw.HOLDER_UNKNOWN);
        assertThat(
                        setBudget.handle(
                                admin,
                                new SetBudget.Command(
                                        draft(
                                                new Holder.OfTeam(new TeamId(UUID.randomUUID())),
                                                today),
                                        new Money(-1, rub(1).currency()),
                                        0)))
                .isEqualTo(
                        new SetBudget.Outcome.Refused(
                                Set.of(
                                        Flaw.HOLDER_UNKNOWN,
                                        Flaw.AMOUNTS_WRONG,
                                        Flaw.WINDOW_WRONG)));
    }

    @Test
    void S32_administrators_of_another_brand_and_other_roles_set_nothing() {
        Actor.Staff stranger =
                world.person(world.house(rub(15_000), rub(120_000)), Role.ADMINISTRATOR);
        Holder operators = new Holder.OfRole(Role.OPERATOR);
        assertThat(refused(setLimit.handle(stranger, limit(operators, 9))))
                .containsExactly(Flaw.BRAND_NOT_YOURS);
        assertThat(preview.handle(stranger, limit(operators, 9))).isEmpty();
        assertThat(rules.handle(stranger, house().brand()).limits()).isEmpty();
        assertThat(revise.handle(stranger, clause("9.9", "x", today)))
                .isInstanceOf(ReviseClause.Outcome.Refused.class);
        KindTerms terms = KindTerms.usual(ExceptionKind.LOYALTY_GIFT);
        assertThat(setKind.handle(stranger, house().brand(), terms))
                .isInstanceOf(SetKindTerms.Outcome.Refused.class);
        for (Actor.Staff wrong : List.of(operator(), supervisor())) {
            assertThatThrownBy(() -> setLimit.handle(wrong, limit(operators, 9)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> revise.handle(wrong, clause("9.9", "x", today)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> setKind.handle(wrong, house().brand(), terms))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> rules.handle(wrong, house().brand()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    /** What the trail of the house's brand says of it. */
    private List<String> trail(String action) {
        return jdbc.sql(
                        "select particulars from audit_entries where action = :action and chain like"
                                + " :chain")
                .param("action", action)
                .param("chain", "%" + house().brand().value() + "%")
                .query((row, _) -> row.getString("particulars"))
                .list();
    }

    private ReviseClause.Command clause(String key, String text, LocalDate from) {
        return new ReviseClause.Command(
                house().brand(),
                key,
                new ReviseClause.Said("Fees", text, "Billing"),
                Firmness.OPEN,
                from,
                Optional.empty());
    }

    private RuleDraft draft(Holder holder, LocalDate from) {
        return new RuleDraft(house().brand(), holder, from, Optional.empty());
    }

    private SetLimit.Command limit(Holder holder, long alone) {
        return new SetLimit.Command(
                draft(holder, today), Optional.empty(), rub(alone), rub(10_000), rub(50_000));
    }

    private SetLimit.Command tomorrow(Holder holder, long alone) {
        return new SetLimit.Command(
                draft(holder, today.plusDays(1)),
                Optional.empty(),
                rub(alone),
                rub(10_000),
                rub(50_000));
    }

    private static LimitId saved(SetLimit.Outcome outcome) {
        return ((SetLimit.Outcome.Saved) outcome).id();
    }

    private static Set<Flaw> refused(SetLimit.Outcome outcome) {
        return ((SetLimit.Outcome.Refused) outcome).flaws();
    }
}
