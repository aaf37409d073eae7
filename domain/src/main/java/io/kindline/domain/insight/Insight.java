package io.kindline.domain.insight;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What past exceptions of one brand tell: what was spent on what, what good it did, which clauses
 * are in the way of good results, and what stands out and may have its reasons.
 */
public record Insight(
        Line<String> all,
        List<Line<ExceptionKind>> byKind,
        List<Line<ClauseKey>> byClause,
        List<Line<TeamId>> byTeam,
        List<Sign> signs) {
    /** A clause overridden so often, rated so often and so well is proposed for change. */
    static final int OVERRIDDEN_FROM = 5;

    static final int RATED_FROM = 3;
    static final int GOOD_PERCENT_FROM = 80;

    private static final int TOGETHER_FROM = 5;
    private static final int TOGETHER_PERCENT_FROM = 60;
    private static final int TIMES_FROM = 4;
    private static final int NEAR_FROM = 5;
    private static final int NEAR_PERCENT_FROM = 50;
    private static final int NEAR_LIMIT_PERCENT = 90;

    public Insight {
        byKind = List.copyOf(byKind);
        byClause = List.copyOf(byClause);
        byTeam = List.copyOf(byTeam);
        signs = List.copyOf(signs);
    }

    /**
     * What belongs together.
     *
     * @param asked how often
     * @param granted how often, alone or by others
     * @param denied how often
     * @param spent in all
     * @param ended contacts of those granted that ended, with any outcome
     * @param solved of them, with what the subscriber came for
     * @param rated contacts with a mark of those granted
     * @param good of them, with one of the two best marks
     */
    public record Line<K>(
            K key,
            long asked,
            long granted,
            long denied,
            Money spent,
            long ended,
            long solved,
            long rated,
            long good) {

        /** Of the ended ones; nothing while none ended. */
        public long solvedPercent() {
            return ended == 0 ? 0 : solved * 100 / ended;
        }

        /** Of the rated ones; nothing while none was rated. */
        public long goodPercent() {
            return rated == 0 ? 0 : good * 100 / rated;
        }

        /** The contacts of those who departed from it mostly ended well. */
        public Standing standing() {
            return granted >= OVERRIDDEN_FROM
                            && rated >= RATED_FROM
                            && goodPercent() >= GOOD_PERCENT_FROM
                    ? Standing.TO_BE_CHANGED
                    : Standing.AS_IT_IS;
        }
    }

    /** What the figures say of a clause. */
    public enum Standing {
        AS_IT_IS,
        TO_BE_CHANGED
    }

    /** Something that stands out; it accuses nobody, and may have good reasons. */
    public sealed interface Sign {

        /** One person's requests are mostly approved by one other. */
        record OnePair(OperatorId asker, OperatorId approver, long together, long approved)
                implements Sign {}

        /** One subscriber was given something often. */
        record OneBeneficiary(SubscriberId subscriber, long times, Money sum) implements Sign {}

        /** One person mostly grants amounts just below what he may. */
        record JustUnder(OperatorId asker, long near, long own) implements Sign {}
    }

    /**
     * Looks at the facts of one brand.
     *
     * @param alone what somebody may grant of a kind by himself; empty when nothing
     */
    public static Insight of(
            List<Fact> facts,
            Currency currency,
            BiFunction<OperatorId, ExceptionKind, Optional<Money>> alone) {
        var sums = new Grouping(currency);
        return new Insight(
                sums.line("", facts),
                sums.lines(facts, fact -> Optional.of(fact.kind())),
                sums.lines(facts, Fact::clause),
                sums.lines(facts, fact -> fact.who().team()),
                Stream.of(pairs(facts), beneficiaries(facts, currency), justUnder(facts, alone))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Sums up in one currency. */
    private record Grouping(Currency currency) {

        <K> List<Line<K>> lines(List<Fact> facts, Function<Fact, Optional<K>> by) {
            return grouped(facts, by).entrySet().stream()
                    .map(each -> line(each.getKey(), each.getValue()))
                    .sorted(
                            Comparator.comparingLong((Line<K> one) -> one.spent().minorUnits())
                                    .thenComparingLong(Line::asked)
                                    .reversed())
                    .toList();
        }

        <K> Line<K> line(K key, List<Fact> facts) {
            List<Fact> granted = facts.stream().filter(Fact::isGranted).toList();
            List<Fact> rated = granted.stream().filter(one -> one.quality().isPresent()).toList();
            return new Line<>(
                    key,
                    facts.size(),
                    granted.size(),
                    facts.stream().filter(one -> one.fate() == Fact.Fate.DENIED).count(),
                    granted.stream()
                            .map(one -> one.sums().granted())
                            .filter(money -> money.currency().equals(currency))
                            .reduce(Money.zero(currency), Money::plus),
                    granted.stream().filter(one -> one.outcome().isPresent()).count(),
                    granted.stream().filter(Fact::isSolved).count(),
                    rated.size(),
                    rated.stream().filter(Fact::isGood).count());
        }
    }

    private static <K> Map<K, List<Fact>> grouped(
            List<Fact> facts, Function<Fact, Optional<K>> by) {
        var groups = new LinkedHashMap<K, List<Fact>>();
        facts.forEach(fact ->
                by.apply(fact)
                        .ifPresent(key ->
                                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact)));
        return groups;
    }

    private static List<Sign> pairs(List<Fact> facts) {
        List<Fact> approved =
                facts.stream()
                        .filter(one -> one.fate() == Fact.Fate.GRANTED_BY_OTHERS)
                        .filter(one -> one.who().approver().isPresent())
                        .toList();
        Map<OperatorId, Long> ofAsker = counted(approved, fact -> fact.who().asker());
        return counted(
                        approved,
                        fact -> List.of(fact.who().asker(), fact.who().approver().orElseThrow()))
                .entrySet()
                .stream()
                .map(each ->
                        new Sign.OnePair(
                                each.getKey().getFirst(),
                                each.getKey().getLast(),
                                each.getValue(),
                                ofAsker.getOrDefault(each.getKey().getFirst(), 0L)))
                .filter(pair -> pair.together() >= TOGETHER_FROM)
                .filter(pair -> pair.together() * 100 >= pair.approved() * TOGETHER_PERCENT_FROM)
                .map(Sign.class::cast)
                .toList();
    }

    private static List<Sign> beneficiaries(List<Fact> facts, Currency currency) {
        List<Fact> granted = facts.stream().filter(Fact::isGranted).toList();
        return grouped(granted, fact -> Optional.of(fact.who().subscriber())).entrySet().stream()
                .filter(each -> each.getValue().size() >= TIMES_FROM)
                .map(each ->
                        new Sign.OneBeneficiary(
                                each.getKey(),
                                each.getValue().size(),
                                new Grouping(currency).line("", each.getValue()).spent()))
                .map(Sign.class::cast)
                .toList();
    }

    private static List<Sign> justUnder(
            List<Fact> facts, BiFunction<OperatorId, ExceptionKind, Optional<Money>> alone) {
        List<Fact> own =
                facts.stream()
                        .filter(one -> one.fate() == Fact.Fate.GRANTED_ALONE)
                        .filter(one -> one.sums().granted().minorUnits() > 0)
                        .toList();
        return grouped(own, fact -> Optional.of(fact.who().asker())).entrySet().stream()
                .map(each ->
                        new Sign.JustUnder(
                                each.getKey(),
                                each.getValue().stream()
                                        .filter(fact ->
                                                isNear(
                                                        fact,
                                                        alone.apply(each.getKey(), fact.kind())))
                                        .count(),
                                each.getValue().size()))
                .filter(sign -> sign.near() >= NEAR_FROM)
                .filter(sign -> sign.near() * 100 >= sign.own() * NEAR_PERCENT_FROM)
                .map(Sign.class::cast)
                .toList();
    }

    private static boolean isNear(Fact fact, Optional<Money> alone) {
        return alone.filter(limit -> limit.currency().equals(fact.sums().granted().currency()))
                .filter(limit ->
                        fact.sums().granted().minorUnits() * 100
                                >= limit.minorUnits() * NEAR_LIMIT_PERCENT)
                .isPresent();
    }

    private static <K> Map<K, Long> counted(List<Fact> facts, Function<Fact, K> by) {
        return facts.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()));
    }
}
