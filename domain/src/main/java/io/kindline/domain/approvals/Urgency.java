package io.kindline.domain.approvals;

import io.kindline.domain.authority.ExceptionKind;
import java.time.Duration;

/** How soon somebody must answer before the next in line is asked. */
public enum Urgency {
    LIFE(Duration.ofMinutes(2)),
    /** Somebody stands at a counter or on a platform. */
    NOW(Duration.ofMinutes(5)),
    SOON(Duration.ofMinutes(15));

    private final Duration answerWithin;

    Urgency(Duration answerWithin) {
        this.answerWithin = answerWithin;
    }

    /** How long each in line has. */
    public Duration answerWithin() {
        return answerWithin;
    }

    /** How urgent a kind is by its nature. */
    public static Urgency of(ExceptionKind kind) {
        return switch (kind) {
            case EMERGENCY_BALANCE -> LIFE;
            case ADVANCE_PURCHASE, EXPEDITED_TRANSFER -> NOW;
            case GOODWILL_CREDIT, FEE_WAIVER, LOYALTY_GIFT, RULE_DEVIATION -> SOON;
        };
    }
}
