package io.kindline.ui.shell;

import com.vaadin.flow.component.UI;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.shared.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** All places of one screen that show how the queues stand: one answer, one push. */
final class QueuesOnScreen {
    /** A question comes half of it after the news at the earliest, when no answer is older. */
    private static final Duration REST = QueueWatch.FRESH_FOR.multipliedBy(2);

    private final Actor.Staff me;
    private final LiveFeed live;
    private final Refresh<List<QueueCount>> refresh;
    private final List<Consumer<List<QueueCount>>> places = new CopyOnWriteArrayList<>();
    private final List<LiveFeed.Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private Optional<List<QueueCount>> known = Optional.empty();

    QueuesOnScreen(UI ui, Actor.Staff me, QueueWatch watch, LiveFeed live) {
        this.me = me;
        this.live = live;
        this.refresh = Refresh.ofChanges(ui, () -> watch.see(me), this::tell, REST);
    }

    private void tell(List<QueueCount> counts) {
        if (known.isEmpty()) {
            // The first answer may be of a moment before this screen was told of changes.
            refresh.ask();
        }
        known = Optional.of(counts);
        places.forEach(place -> place.accept(counts));
    }

    /** To be called, and to be ended, with the screen's lock. */
    LiveFeed.Subscription show(Consumer<List<QueueCount>> place) {
        places.add(place);
        known.ifPresent(place);
        if (subscriptions.isEmpty()) {
            me.brands()
                    .forEach(brand ->
                            subscriptions.add(
                                    live.subscribe(new Topic.OfQueues(brand), _ -> refresh.ask())));
            refresh.ask();
        }
        return () -> leave(place);
    }

    private void leave(Consumer<List<QueueCount>> place) {
        places.remove(place);
        if (places.isEmpty()) {
            subscriptions.forEach(LiveFeed.Subscription::close);
            subscriptions.clear();
        }
    }
}
