package io.kindline.domain.operators;

import java.time.Duration;
import java.time.Instant;

/**
 * How sign-in stands for one account, whether anybody has it or not.
 *
 * @param failures in a row, since the last success
 * @param pausedUntil no attempt is looked at before; in the past when there is no pause
 */
public record Lockout(int failures, Instant pausedUntil) {

    /** Nothing went wrong so far. */
    public static final Lockout NONE = new Lockout(0, Instant.EPOCH);

    /** How long no attempt is looked at; zero when one may try. */
    public Duration pauseLeft(Instant now) {
        Duration left = Duration.between(now, pausedUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** After one more failure. */
    public Lockout failed(Instant now, LockoutPolicy policy) {
        int count = failures + 1;
        return new Lockout(count, now.plus(policy.pauseAfter(count)));
    }
}
