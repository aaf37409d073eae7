package io.kindline.domain.entrypoints;

import java.time.LocalTime;

/**
 * A stretch of a day, from inclusive, to exclusive; {@link LocalTime#MIN} as the end means
 * midnight.
 */
public record TimeRange(LocalTime from, LocalTime to) {

    /**
     * @throws IllegalArgumentException when the end is not after the start
     */
    public TimeRange {
        if (!to.equals(LocalTime.MIN) && !to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "a range must end after it starts: " + from + "–" + to);
        }
    }

    /** All of a day. */
    public static TimeRange wholeDay() {
        return new TimeRange(LocalTime.MIN, LocalTime.MIN);
    }
}
