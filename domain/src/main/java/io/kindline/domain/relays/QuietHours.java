package io.kindline.domain.relays;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nobody is disturbed, in his own zone.
 *
 * @param from the first quiet minute
 * @param until the first minute after; the same as {@code from} means that nothing is quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** From nine in the evening to nine in the morning. */
    public static QuietHours usual() {
        return new QuietHours(LocalTime.of(21, 0), LocalTime.of(9, 0));
    }

    /** True when it is quiet there. */
    public boolean isQuiet(Instant at, ZoneId there) {
        LocalTime local = at.atZone(there).toLocalTime();
        if (from.equals(until)) {
            return false;
        }
        return from.isBefore(until)
                ? !local.isBefore(from) && local.isBefore(until)
                : !local.isBefore(from) || local.isBefore(until);
    }

    /** The first moment from {@code at} on when somebody there may be disturbed. */
    public Instant over(Instant at, ZoneId there) {
        if (!isQuiet(at, there)) {
            return at;
        }
        ZonedDateTime local = at.atZone(there);
        ZonedDateTime end = local.toLocalDate().atTime(until).atZone(there);
        if (!end.toInstant().isAfter(at)) {
            end = local.toLocalDate().plusDays(1).atTime(until).atZone(there);
        }
        Instant found = end.toInstant();
        // Where clocks are turned, the end may be skipped or come twice: wait until it truly is.
        while (isQuiet(found, there)) {
            found = found.plusSeconds(60);
        }
        return found;
    }
}
