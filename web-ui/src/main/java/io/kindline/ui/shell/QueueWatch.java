package io.kindline.ui.shell;

import io.kindline.application.contacts.QueueCount;
import io.kindline.application.contacts.QueueCounts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How the queues stand, asked once for all desks that may see the same brands: the cost grows with
 * the kinds of desks, not with their number.
 */
@Component
public class QueueWatch {
    /** How old at most what a desk sees may be. */
    public static final Duration FRESH_FOR = Duration.ofSeconds(2);

    private final QueueCounts counts;
    private final InstantSource clock;
    private final Map<Set<BrandId>, Seen> seen = new ConcurrentHashMap<>();

    QueueWatch(QueueCounts counts, InstantSource clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** What every desk with these brands sees, at most two seconds old. */
    public List<QueueCount> see(Actor.Staff actor) {
        Instant now = clock.instant();
        return seen.compute(
                        actor.brands(),
                        (_, before) ->
                                before != null && now.isBefore(before.at().plus(FRESH_FOR))
                                        ? before
                                        : new Seen(now, counts.handle(actor)))
                .counts();
    }

    private record Seen(Instant at, List<QueueCount> counts) {}
}
