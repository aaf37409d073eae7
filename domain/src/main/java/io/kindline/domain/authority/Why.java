package io.kindline.domain.authority;

import io.kindline.domain.shared.Money;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why it was decided so: codes with parameters, which screens say in the reader's language and the
 * API in English. The first one decided; the others add to it.
 */
public record Why(List<Because> because) {

    public Why {
        because = List.copyOf(because);
    }

    /** The reasons there are; each has its parameters in this order. */
    public enum Code {
        /** left of budget in days. */
        LEFT,
        /** the limit within which he decides alone. */
        WITHIN_OWN,
        /** life-safety: at once, reviewed afterwards. */
        ACT_FIRST,
        /** no cost. */
        NO_COST,
        /** the limit above which another decides. */
        ABOVE_OWN,
        /** the limit above which two decide. */
        ABOVE_ONE,
        /** left of budget in days: too little. */
        BUDGET_USED,
        /** left of the team's budget in days: too little. */
        TEAM_BUDGET_USED,
        /** granted of this kind to the same subscriber before, in days. */
        SPLIT,
        /** the clause that needs a supervisor. */
        CLAUSE_GUARDED,
        /** the clause that is never departed from. */
        CLAUSE_ABSOLUTE,
        /** the clause nobody knows. */
        CLAUSE_UNKNOWN,
        /** the limit above which nobody grants it. */
        ABOVE_CEILING,
        /** nobody gave this person authority for this kind. */
        NO_AUTHORITY,
        /** the currency of the brand. */
        OTHER_CURRENCY
    }

    /** One reason. */
    public record Because(Code code, List<String> parameters) {
        private static final Set<Code> LIMITS = EnumSet.of(Code.ABOVE_OWN, Code.ABOVE_ONE);

        public Because {
            parameters = List.copyOf(parameters);
        }

        /** Above a limit of nothing: the kind needs others, whatever the amount. */
        public boolean isOfKind() {
            return LIMITS.contains(code)
                    && new BigDecimal(parameters.getFirst().split(" ", 2)[0]).signum() == 0;
        }
    }

    static Why of(Code code, Object... parameters) {
        return new Why(List.of(because(code, parameters)));
    }

    Why and(Code code, Object... parameters) {
        return new Why(
                Stream.concat(because.stream(), Stream.of(because(code, parameters))).toList());
    }

    Why and(Why more) {
        return new Why(Stream.concat(because.stream(), more.because.stream()).toList());
    }

    private static Because because(Code code, Object... parameters) {
        return new Because(code, Stream.of(parameters).map(Why::written).toList());
    }

    /** Money as {@code 300.00 RUB}, which screens write in the reader's way. */
    private static String written(Object parameter) {
        return parameter instanceof Money money
                ? money.amount().toPlainString() + " " + money.currency().getCurrencyCode()
                : parameter.toString();
    }
}
