package io.kindline.domain.authority;

/** What may be done for a subscriber beyond the rules. */
public enum ExceptionKind {
    GOODWILL_CREDIT,
    FEE_WAIVER,
    /** Money at once for somebody in danger (S5). */
    EMERGENCY_BALANCE,
    /** A transfer hurried on that would take its days (S16). */
    EXPEDITED_TRANSFER,
    /** Tickets, a taxi, paid before anybody pays us. */
    ADVANCE_PURCHASE,
    LOYALTY_GIFT,
    /** Departing from a clause without any cost. */
    RULE_DEVIATION
}
