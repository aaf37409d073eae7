package io.kindline.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.contacts.QueueCounts;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * How the queues stand, asked once for all desks that may see the same brands and shown once on
 * each screen: the questions grow with the kinds of desks, not with their number.
 */
@Component
public class QueueWatch {
    /** How old at most what is asked for anew may be. */
    static final Duration FRESH_FOR = Duration.ofSeconds(1);

    private final QueueCounts counts;
    private final LiveFeed live;
    private final InstantSource clock;
    private final Map<Set<BrandId>, Seen> seen = new ConcurrentHashMap<>();

    QueueWatch(QueueCounts counts, LiveFeed live, InstantSource clock) {
        this.counts = counts;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Shows how the queues stand, now and whenever that changes; with the screen's lock.
     *
     * @param show is called with the lock, together with all others of this screen; must only show
     */
    public LiveFeed.Subscription show(UI ui, Actor.Staff actor, Consumer<List<QueueCount>> show) {
        QueuesOnScreen screen = ComponentUtil.getData(ui, QueuesOnScreen.class);
        if (screen == null) {
            screen = new QueuesOnScreen(ui, actor, this, live);
            ComponentUtil.setData(ui, QueuesOnScreen.class, screen);
        }
        return screen.show(show);
    }

    /** What every desk with these brands sees, at most a second old. */
    List<QueueCount> see(Actor.Staff actor) {
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
