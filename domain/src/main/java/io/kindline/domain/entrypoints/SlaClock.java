package io.kindline.domain.entrypoints;

import java.time.Duration;
import java.time.Instant;

/** One promise of a door on one contact, measured in the door's business time. */
public sealed interface SlaClock {

    /** Nothing is owed now. */
    record Off() implements SlaClock {}

    /** Something is owed by {@code dueAt}. */
    record Running(Instant dueAt) implements SlaClock {}

    /** Stopped while the ball is not with us; {@code left} is negative when it was overdue. */
    record Frozen(Duration left) implements SlaClock {}

    /** A clock that starts now. */
    static SlaClock started(Duration target, OpeningHours hours, Instant now) {
        return new Running(hours.plus(now, target));
    }

    /** Stops a running clock, keeping the business time left. */
    default SlaClock freeze(OpeningHours hours, Instant now) {
        return switch (this) {
            case Running(Instant dueAt) when dueAt.isBefore(now) ->
                    new Frozen(hours.between(dueAt, now).negated());
            case Running(Instant dueAt) -> new Frozen(hours.between(now, dueAt));
            case Off _, Frozen _ -> this;
        };
    }

    /** Lets a frozen clock run on. */
    default SlaClock resume(OpeningHours hours, Instant now) {
        return switch (this) {
            case Frozen(Duration left) when left.isNegative() -> new Running(now.plus(left));
            case Frozen(Duration left) -> new Running(hours.plus(now, left));
            case Off _, Running _ -> this;
        };
    }
}
