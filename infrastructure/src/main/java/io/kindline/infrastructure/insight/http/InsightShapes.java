package io.kindline.infrastructure.insight.http;

import io.kindline.application.authority.MyAuthority;
import io.kindline.application.insight.LookIntoExceptions;
import io.kindline.domain.insight.Fact;
import io.kindline.domain.insight.Insight;
import io.kindline.domain.insight.Insight.Line;
import io.kindline.domain.insight.Insight.Sign;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Insight as the API shows it; fields without a value are left out. */
final class InsightShapes {
    private InsightShapes() {}

    /** An amount as a decimal in text and its currency. */
    record Sum(String value, String currency) {
        static Sum of(Money money) {
            return new Sum(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
    }

    /**
     * What belongs together; {@code ended} and {@code rated} are contacts of what was granted,
     * {@code solved} and {@code good} those of them that ended well and got one of the two best
     * marks.
     */
    record Group(
            String key,
            long asked,
            long granted,
            long denied,
            Sum spent,
            long ended,
            long solved,
            long rated,
            long good,
            boolean proposedForChange) {}

    /**
     * Something that stands out; it accuses nobody.
     *
     * @param sign {@code one-pair}, {@code one-beneficiary} or {@code just-under}
     * @param times how often, of {@code of}
     */
    record Outstanding(
            String sign,
            @Nullable UUID askedBy,
            @Nullable UUID approvedBy,
            @Nullable UUID subscriberId,
            long times,
            @Nullable Long of,
            @Nullable Sum sum) {}

    /** How a team stands against its budget now. */
    record TeamBudget(UUID team, Sum amount, int days, Sum spent, Sum left) {}

    /** All of it. */
    record Whole(
            String brand,
            int days,
            Group all,
            List<Group> byKind,
            List<Group> byClause,
            List<Group> byTeam,
            List<Outstanding> signs,
            List<TeamBudget> budgets) {}

    /**
     * What became of one exception.
     *
     * @param fate {@code granted-alone}, {@code granted-by-others}, {@code denied} or {@code
     *     without-effect}
     * @param outcome of its contact, once that ended
     * @param mark of its contact, 1 to 5
     */
    record OneFact(
            UUID exceptionId,
            Instant askedAt,
            String kind,
            @Nullable String clause,
            UUID askedBy,
            @Nullable UUID team,
            @Nullable UUID approvedBy,
            Sum asked,
            Sum granted,
            String fate,
            @Nullable String outcome,
            @Nullable Integer mark) {}

    static Whole whole(String brand, int days, LookIntoExceptions.Answer answer) {
        Insight insight = answer.insight();
        return new Whole(
                brand,
                days,
                group(insight.all(), key -> "all", false),
                groups(insight.byKind(), InsightShapes::word),
                insight.byClause().stream()
                        .map(line ->
                                group(
                                        line,
                                        key -> key.value(),
                                        line.standing() == Insight.Standing.TO_BE_CHANGED))
                        .toList(),
                groups(insight.byTeam(), team -> team.value().toString()),
                insight.signs().stream().map(InsightShapes::sign).toList(),
                answer.budgets().entrySet().stream().map(InsightShapes::budget).toList());
    }

    private static <K> List<Group> groups(List<Line<K>> lines, Function<K, String> key) {
        return lines.stream().map(line -> group(line, key, false)).toList();
    }

    private static <K> Group group(Line<K> line, Function<K, String> key, boolean proposed) {
        return new Group(
                key.apply(line.key()),
                line.asked(),
                line.granted(),
                line.denied(),
                Sum.of(line.spent()),
                line.ended(),
                line.solved(),
                line.rated(),
                line.good(),
                proposed);
    }

    private static Outstanding sign(Sign sign) {
        return switch (sign) {
            case Sign.OnePair(var asker, var approver, long together, long approved) ->
                    new Outstanding(
                            "one-pair",
                            asker.value(),
                            approver.value(),
                            null,
                            together,
                            approved,
                            null);
            case Sign.OneBeneficiary(var subscriber, long times, var sum) ->
                    new Outstanding(
                            "one-beneficiary",
                            null,
                            null,
                            subscriber.value(),
                            times,
                            null,
                            Sum.of(sum));
            case Sign.JustUnder(var asker, long near, long own) ->
                    new Outstanding("just-under", asker.value(), null, null, near, own, null);
        };
    }

    private static TeamBudget budget(Map.Entry<TeamId, MyAuthority.BudgetLine> each) {
        MyAuthority.BudgetLine line = each.getValue();
        return new TeamBudget(
                each.getKey().value(),
                Sum.of(line.amount()),
                line.days(),
                Sum.of(line.spent()),
                Sum.of(line.left()));
    }

    static OneFact fact(Fact fact) {
        return new OneFact(
                fact.id().value(),
                fact.askedAt(),
                word(fact.kind()),
                fact.clause().map(key -> key.value()).orElse(null),
                fact.who().asker().value(),
                fact.who().team().map(TeamId::value).orElse(null),
                fact.who().approver().map(by -> by.value()).orElse(null),
                Sum.of(fact.sums().asked()),
                Sum.of(fact.sums().granted()),
                word(fact.fate()),
                fact.outcome().map(InsightShapes::word).orElse(null),
                fact.quality().isPresent() ? fact.quality().getAsInt() : null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
