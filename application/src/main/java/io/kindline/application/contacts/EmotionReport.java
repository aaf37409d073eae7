package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How people felt when they came and when they left (scenario S36), most frequent first. */
@UseCase(
        allowed = {Role.SUPERVISOR, Role.INTEGRATION},
        readOnly = true)
public class EmotionReport {
    /** The longest period. */
    public static final int DAYS_MAX = 366;

    /** The clocks may have been put back once meanwhile. */
    private static final Duration LONGEST = Duration.ofDays(DAYS_MAX).plusHours(1);

    private final ContactReads reads;

    public EmotionReport(ContactReads reads) {
        this.reads = reads;
    }

    /**
     * When the contacts were closed.
     *
     * @param from the first instant
     * @param to the first instant after the period, at most {@link #DAYS_MAX} days later
     */
    public record Query(Instant from, Instant to) {
        public Query {
            if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a period has 1 to " + DAYS_MAX + " days");
            }
        }
    }

    /**
     * Contacts of the actor's brands that were closed in the period and are closed still; those
     * joined into another are not counted, for it is.
     */
    public List<EmotionChange> handle(Actor actor, Query query) {
        return reads.emotionChanges(VisibleBrands.of(actor), query.from(), query.to());
    }
}
