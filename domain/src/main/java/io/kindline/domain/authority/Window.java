package io.kindline.domain.authority;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A rolling period of whole days that ends today, reckoned where somebody works: clocks that jump
 * make a day shorter or longer, never the period fewer or more days.
 *
 * @param days today included
 */
public record Window(int days) {

    /**
     * @throws IllegalArgumentException when it is not 1 to 366 days
     */
    public Window {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("a budget's period has 1 to 366 days");
        }
    }

    /** When the period began in which {@code now} is the last moment. */
    public Instant beginAt(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }
}
