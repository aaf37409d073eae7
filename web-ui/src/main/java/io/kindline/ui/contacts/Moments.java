package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The moments one mostly means by "later". */
final class Moments {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Moments() {}

    /**
     * @param key of the words {@code moment.*}
     */
    record Moment(String key, Instant at) {}

    /** Soonest first. */
    static List<Moment> from(Instant now, ZoneId zone) {
        return List.of(
                new Moment("minutes-15", now.plus(Duration.ofMinutes(15))),
                new Moment("hour", now.plus(Duration.ofHours(1))),
                new Moment("hours-3", now.plus(Duration.ofHours(3))),
                new Moment("tomorrow", morning(now, zone, 1)),
                new Moment("days-3", morning(now, zone, 3)),
                new Moment("week", morning(now, zone, 7)));
    }

    static String words(Component near, Moment moment, Times times, Instant now) {
        return near.getTranslation("moment." + moment.key(), times.brief(moment.at(), now));
    }

    private static Instant morning(Instant now, ZoneId zone, int days) {
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
    }
}
