package io.kindline.domain.insight;

import static io.kindline.domain.authority.AuthoritySamples.KONSTANTIN;
import static io.kindline.domain.authority.AuthoritySamples.NADEZHDA;
import static io.kindline.domain.authority.AuthoritySamples.NOW;
import static io.kindline.domain.authority.AuthoritySamples.OLGA;
import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.TEAM;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.insight.Fact.Fate;
import io.kindline.domain.insight.Insight.Sign;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InsightTest {

    @Test
    void what_was_granted_is_summed_by_kind_clause_and_team_with_the_marks_it_got() {
        Insight insight =
                look(
                        List.of(
                                fact(1, Fate.GRANTED_ALONE, 300, OptionalInt.of(5)),
                                fact(2, Fate.GRANTED_BY_OTHERS, 1_000, OptionalInt.of(3)),
                                fact(3, Fate.DENIED, 0, OptionalInt.of(1)),
                                fact(4, Fate.WITHOUT_EFFECT, 0, OptionalInt.empty())));

        assertThat(insight.all())
                .isEqualTo(new Insight.Line<>("", 4, 2, 1, rub(1_300), 2, 1, 2, 1));
        assertThat(insight.byKind())
                .containsExactly(
                        new Insight.Line<>(
                                ExceptionKind.FEE_WAIVER, 4, 2, 1, rub(1_300), 2, 1, 2, 1));
        assertThat(insight.byTeam()).extracting(Insight.Line::key).containsExactly(TEAM);
        assertThat(insight.signs()).isEmpty();
    }

    @Test
    void a_clause_overridden_often_with_good_results_is_proposed_for_change() {
        List<Fact> good =
                facts(5, i -> fact(i, Fate.GRANTED_ALONE, 100, OptionalInt.of(i < 4 ? 5 : 2)));
        assertThat(look(good).byClause().getFirst().standing())
                .isEqualTo(Insight.Standing.TO_BE_CHANGED);
        List<Fact> bad =
                facts(5, i -> fact(i, Fate.GRANTED_ALONE, 100, OptionalInt.of(i < 3 ? 5 : 2)));
        assertThat(look(bad).byClause().getFirst().standing()).isEqualTo(Insight.Standing.AS_IT_IS);
        assertThat(look(good.subList(0, 4)).byClause().getFirst().standing())
                .isEqualTo(Insight.Standing.AS_IT_IS);
    }

    @Test
    void one_pair_one_beneficiary_and_amounts_just_under_the_limit_stand_out() {
        List<Fact> pairs =
                Stream.concat(
                                facts(5, i -> approved(i, NADEZHDA)).stream(),
                                facts(3, i -> approved(10 + i, KONSTANTIN)).stream())
                        .toList();
        assertThat(look(pairs).signs()).containsExactly(new Sign.OnePair(OLGA, NADEZHDA, 5, 8));

        List<Fact> one =
                facts(4, i -> to(new SubscriberId(new UUID(5, 9)), i, Fate.GRANTED_ALONE, 100));
        assertThat(look(one).signs())
                .containsExactly(
                        new Sign.OneBeneficiary(new SubscriberId(new UUID(5, 9)), 4, rub(400)));

        List<Fact> near =
                Stream.concat(
                                facts(5, i -> fact(i, Fate.GRANTED_ALONE, 450, OptionalInt.empty()))
                                        .stream(),
                                facts(
                                        5,
                                        i ->
                                                fact(
                                                        20 + i,
                                                        Fate.GRANTED_ALONE,
                                                        100,
                                                        OptionalInt.empty()))
                                        .stream())
                        .toList();
        assertThat(look(near).signs()).containsExactly(new Sign.JustUnder(OLGA, 5, 10));
    }

    private static Insight look(List<Fact> facts) {
        return Insight.of(facts, RUB, (_, _) -> Optional.of(rub(500)));
    }

    private static List<Fact> facts(int count, IntFunction<Fact> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    private static Fact approved(int number, OperatorId by) {
        Fact fact = fact(number, Fate.GRANTED_BY_OTHERS, 1_000, OptionalInt.empty());
        return new Fact(
                fact.id(),
                fact.askedAt(),
                fact.kind(),
                fact.clause(),
                new Fact.Who(OLGA, Optional.of(TEAM), Optional.of(by), fact.who().subscriber()),
                fact.sums(),
                fact.fate(),
                fact.outcome(),
                fact.quality());
    }

    private static Fact to(SubscriberId subscriber, int number, Fate fate, long roubles) {
        Fact fact = fact(number, fate, roubles, OptionalInt.empty());
        return new Fact(
                fact.id(),
                fact.askedAt(),
                fact.kind(),
                fact.clause(),
                new Fact.Who(OLGA, Optional.of(TEAM), Optional.empty(), subscriber),
                fact.sums(),
                fact.fate(),
                fact.outcome(),
                fact.quality());
    }

    private static Fact fact(int number, Fate fate, long roubles, OptionalInt quality) {
        return new Fact(
                new ExceptionId(new UUID(9, number)),
                NOW,
                ExceptionKind.FEE_WAIVER,
                Optional.of(new ClauseKey("3.2")),
                new Fact.Who(
                        OLGA,
                        Optional.of(TEAM),
                        Optional.empty(),
                        new SubscriberId(new UUID(5, number))),
                new Fact.Sums(rub(roubles), rub(roubles)),
                fate,
                Optional.of(number == 2 ? Outcome.REFUSED : Outcome.SOLVED)
                        .filter(_ -> fate != Fate.WITHOUT_EFFECT),
                quality);
    }
}
