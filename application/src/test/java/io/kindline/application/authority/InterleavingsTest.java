package io.kindline.application.authority;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.authority.Interleaved.Deed;
import io.kindline.application.authority.Interleaved.Step;
import io.kindline.domain.approvals.Approval;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.authority.Window;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.ledger.LedgerAccount.Sort;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Grants, approvals, reversals, retries and a provider's moods in any order: what holds after each
 * step, whatever was before.
 */
class InterleavingsTest {
    private static final Money ALONE = rub(500);
    private static final Money WITH_ONE = rub(10_000);

    private final Map<ExceptionId, String> decidedAs = new HashMap<>();

    @Provide
    Arbitrary<List<Step>> days() {
        Arbitrary<Integer> roubles =
                Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(0, 520)),
                        Tuple.of(3, Arbitraries.integers().between(500, 5_000)),
                        Tuple.of(1, Arbitraries.integers().between(9_000, 60_000)));
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 40),
                        roubles)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    @Property(tries = 120)
    void money_and_decisions_stay_right_in_any_order(@ForAll("days") List<Step> steps) {
        var world = new Interleaved();
        decidedAs.clear();
        for (Step step : steps) {
            world.take(step);
            budgets_hold(world);
            the_ledger_balances(world);
            world.cases()
                    .forEach(one -> {
                        nobody_decides_on_his_own(one);
                        it_is_decided_once(one);
                        it_is_booked_as_it_stands(world, one);
                    });
        }
    }

    private static void budgets_hold(Interleaved world) {
        Instant since = new Window(30).beginAt(world.centre.now(), DoorSamples.MOSCOW);
        for (OperatorId person : world.people) {
            Money spent =
                    world.ledger()
                            .spent(new LedgerAccount(Sort.OWN_SPENDING, person.value()), since, RUB)
                            .plus(
                                    world.ledger()
                                            .spent(
                                                    new LedgerAccount(
                                                            Sort.APPROVED_SPENDING, person.value()),
                                                    since,
                                                    RUB));
            boolean supervisor = world.people.indexOf(person) >= world.people.size() / 2;
            Money budget = supervisor ? Interleaved.OF_SUPERVISOR : Interleaved.OF_EACH;
            assertThat(spent.isMoreThan(budget)).as("%s of %s", spent, budget).isFalse();
        }
        assertThat(
                        world.ledger()
                                .spentByTeam(Interleaved.TEAM, since, RUB)
                                .isMoreThan(Interleaved.OF_TEAM))
                .isFalse();
    }

    private static void the_ledger_balances(Interleaved world) {
        assertThat(world.ledger().total(RUB)).isEqualTo(rub(0));
    }

    private static void nobody_decides_on_his_own(ExceptionCase one) {
        Plea plea = one.matter().plea();
        List<Approval> approvals =
                one instanceof ExceptionCase.Pending pending
                        ? pending.approvals()
                        : CaseStates.grantOf(one).map(Grant::approvals).orElse(List.of());
        assertThat(approvals)
                .noneMatch(yes -> plea.asker().isPartial(yes.vote().by()))
                .noneMatch(yes -> plea.asker().isPartial(yes.vote().inNameOf()));
        assertThat(approvals.stream().map(yes -> yes.vote().by())).doesNotHaveDuplicates();
        CaseStates.grantOf(one)
                .filter(grant -> grant.basis() == Grant.Basis.APPROVED)
                .filter(_ -> plea.amount().isMoreThan(WITH_ONE))
                .ifPresent(grant -> assertThat(grant.approvals()).hasSizeGreaterThanOrEqualTo(2));
        CaseStates.grantOf(one)
                .filter(grant -> grant.basis() == Grant.Basis.OWN)
                .ifPresent(grant -> assertThat(grant.amount().isMoreThan(ALONE)).isFalse());
        if (plea.words().clause().filter(key -> key.value().equals("2.1")).isPresent()) {
            assertThat(one).isInstanceOf(ExceptionCase.Refused.class);
        }
    }

    /** What was decided is never open again, and never decided otherwise. */
    private void it_is_decided_once(ExceptionCase one) {
        String decision =
                switch (one) {
                    case ExceptionCase.Pending _ -> "open";
                    case ExceptionCase.Refused _ -> "refused";
                    case ExceptionCase.Declined _ -> "declined";
                    case ExceptionCase.Withdrawn _ -> "withdrawn";
                    case ExceptionCase.Given _ -> "given";
                };
        String before = decidedAs.getOrDefault(one.id(), "open");
        if (!before.equals("open")) {
            assertThat(decision).isEqualTo(before);
        }
        decidedAs.put(one.id(), decision);
    }

    private static void it_is_booked_as_it_stands(Interleaved world, ExceptionCase one) {
        Money owed =
                world.ledger()
                        .balance(new LedgerAccount(Sort.OWED, one.id().value()), RUB)
                        .negated();
        Optional<Money> granted = CaseStates.grantOf(one).map(Grant::amount);
        assertThat(owed)
                .as("owed until it is carried out, and once")
                .isEqualTo(one instanceof ExceptionCase.Granted ? granted.orElseThrow() : rub(0));
    }
}
