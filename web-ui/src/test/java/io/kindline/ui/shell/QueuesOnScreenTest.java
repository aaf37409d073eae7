package io.kindline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.contacts.QueueCounts;
import io.kindline.application.kit.KindlineInMemory;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.io.Serial;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class QueuesOnScreenTest {
    private final BrandId brand = DoorSamples.brand();
    private final QueueId queue = DoorSamples.queue(brand).id();
    private final Actor.Staff olga =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()), Set.of(Role.OPERATOR), Set.of(brand));
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger pushes = new AtomicInteger();
    private final List<LiveFeed.Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<Integer> above = new CopyOnWriteArrayList<>();
    private final List<Integer> beside = new CopyOnWriteArrayList<>();
    private final UI screen = new Screen();
    private final QueueWatch watch =
            new QueueWatch(new Counted(), new Feed(), InstantSource.system());

    /** A screen whose lock is always free. */
    private final class Screen extends UI {
        @Serial private static final long serialVersionUID = 1;

        @Override
        public Future<Void> access(Command command) {
            pushes.incrementAndGet();
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    private final class Counted extends QueueCounts {
        Counted() {
            super(new KindlineInMemory().reads);
        }

        @Override
        public List<QueueCount> handle(Actor.Staff actor) {
            return List.of(new QueueCount(queue, waiting.get(), Optional.empty()));
        }
    }

    private final class Feed implements LiveFeed {
        @Override
        public void publish(LiveEvent event) {
            listeners.forEach(listener -> listener.on(event));
        }

        @Override
        public Subscription subscribe(Topic topic, Listener listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }

    private static int sum(List<QueueCount> counts) {
        return counts.stream().mapToInt(QueueCount::waiting).sum();
    }

    @Test
    void two_places_of_a_screen_hear_of_one_change_once_and_are_shown_it_in_one_push() {
        waiting.set(3);
        var first = watch.show(screen, olga, counts -> above.add(sum(counts)));
        Awaitility.await().until(() -> above.equals(List.of(3)));
        var second = watch.show(screen, olga, counts -> beside.add(sum(counts)));
        assertThat(beside).as("what is known is shown at once").containsExactly(3);
        assertThat(listeners).hasSize(1);

        waiting.set(4);
        new Feed().publish(new LiveEvent.Missed());
        Awaitility.await().until(() -> above.equals(List.of(3, 4)));
        assertThat(beside).containsExactly(3, 4);
        assertThat(pushes).hasValue(2);

        first.close();
        assertThat(listeners).as("one place is left").hasSize(1);
        second.close();
        assertThat(listeners).isEmpty();
    }

    @Test
    void what_came_between_the_first_question_and_the_subscription_is_asked_for_without_news() {
        waiting.set(1);
        var _ = watch.see(olga);
        waiting.set(2);
        var _ = watch.show(screen, olga, counts -> above.add(sum(counts)));
        Awaitility.await().until(() -> above.equals(List.of(1, 2)));
    }
}
