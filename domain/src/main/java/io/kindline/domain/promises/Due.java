package io.kindline.domain.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a promise is due, as it is said: the subscriber's clock counts, not ours. */
public sealed interface Due {

    /** So long from now: "two minutes". */
    record Within(Duration time) implements Due {}

    /** At a moment that is the same for everybody. */
    record At(Instant moment) implements Due {}

    /** At a time on the subscriber's own clock: "tomorrow at nine". */
    record Local(LocalDateTime time) implements Due {}

    /**
     * The moment. A time that the subscriber's clock leaps over is as much later as the leap is; of
     * a time that it shows twice the first counts, so that nobody waits longer than he was told.
     *
     * @throws ArithmeticException when it is too far away to be a moment
     */
    default Instant momentFor(ZoneId zone, Instant now) {
        return switch (this) {
            case Within(Duration time) -> now.plus(time);
            case At(Instant moment) -> moment;
            case Local(LocalDateTime time) ->
                    time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        };
    }
}
