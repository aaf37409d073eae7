package io.kindline.domain.authority;

import java.util.Set;

/**
 * What one kind asks for and how it is carried out, in one brand.
 *
 * @param needs what must be said with it
 * @param pace whether it may be done before anybody is asked
 * @param route who carries it out
 */
public record KindTerms(ExceptionKind kind, Set<Need> needs, Pace pace, Route route) {

    public KindTerms {
        needs = Set.copyOf(needs);
    }

    /** What may have to be said. */
    public enum Need {
        AMOUNT,
        CLAUSE,
        REASON,
        GOOD_EXPECTED,
        BENEFICIARY
    }

    /** Asking and doing. */
    public enum Pace {
        ASK_WHEN_BEYOND,
        /** Life and health: done at once, looked at afterwards. */
        ACT_FIRST
    }

    /** Who carries it out. */
    public enum Route {
        BILLING,
        GIFTS,
        PURCHASES,
        /** The decision itself is all. */
        NOBODY
    }

    /** What holds unless a brand says otherwise. */
    public static KindTerms usual(ExceptionKind kind) {
        return switch (kind) {
            case GOODWILL_CREDIT, FEE_WAIVER -> asking(kind, Route.BILLING, Need.AMOUNT);
            case EMERGENCY_BALANCE ->
                    new KindTerms(
                            kind, Set.of(Need.AMOUNT, Need.REASON), Pace.ACT_FIRST, Route.BILLING);
            case EXPEDITED_TRANSFER -> asking(kind, Route.BILLING, Need.REASON);
            case ADVANCE_PURCHASE -> asking(kind, Route.PURCHASES, Need.AMOUNT);
            case LOYALTY_GIFT -> asking(kind, Route.GIFTS, Need.AMOUNT);
            case RULE_DEVIATION -> asking(kind, Route.NOBODY, Need.CLAUSE);
        };
    }

    private static Set<Need> needs(Need more) {
        return more == Need.REASON ? Set.of(more) : Set.of(Need.REASON, more);
    }

    private static KindTerms asking(ExceptionKind kind, Route route, Need more) {
        return new KindTerms(kind, needs(more), Pace.ASK_WHEN_BEYOND, route);
    }
}
