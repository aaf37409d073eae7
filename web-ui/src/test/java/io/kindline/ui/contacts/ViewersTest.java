package io.kindline.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Two nodes whose events reach each other at once. */
class ViewersTest {
    private final ContactId contact = new ContactId(UUID.randomUUID());
    private final OperatorId olga = new OperatorId(UUID.randomUUID());
    private final OperatorId ivan = new OperatorId(UUID.randomUUID());
    private final Wire wire = new Wire();
    private final Viewers here = new Viewers(wire);
    private final Viewers there = new Viewers(wire);
    private final List<String> told = new ArrayList<>();

    @Test
    void two_who_open_one_contact_on_two_nodes_see_each_other() {
        here.enter(contact, olga, () -> told.add("olga"));
        Runnable ofIvan = () -> told.add("ivan");
        there.enter(contact, ivan, ofIvan);

        assertThat(here.others(contact, olga)).containsExactly(ivan);
        assertThat(there.others(contact, ivan)).containsExactly(olga);
        assertThat(told).contains("olga", "ivan");

        there.leave(contact, ofIvan);
        assertThat(here.others(contact, olga)).isEmpty();
    }

    @Test
    void who_has_it_open_twice_is_there_until_he_closes_both() {
        Runnable first = () -> {};
        Runnable second = () -> told.add("second");
        there.enter(contact, ivan, first);
        here.enter(contact, ivan, second);
        here.enter(contact, olga, () -> {});

        here.leave(contact, second);
        assertThat(here.others(contact, olga)).containsExactly(ivan);
        there.leave(contact, first);
        assertThat(here.others(contact, olga)).isEmpty();
    }

    @Test
    void those_of_a_node_that_died_are_forgotten_and_the_living_found_again() {
        here.enter(contact, olga, () -> {});
        there.enter(contact, ivan, () -> {});
        var lost = new OperatorId(UUID.randomUUID());
        wire.publish(
                new LiveEvent.Looking(UUID.randomUUID(), contact, lost, LiveEvent.Glance.CAME));
        assertThat(here.others(contact, olga)).containsExactlyInAnyOrder(ivan, lost);

        wire.missed();
        assertThat(here.others(contact, olga)).containsExactly(ivan);
        assertThat(there.others(contact, ivan)).containsExactly(olga);
    }

    private static final class Wire implements LiveFeed {
        private final Map<Listener, Topic> listeners = new ConcurrentHashMap<>();

        @Override
        public void publish(LiveEvent event) {
            List.copyOf(listeners.keySet()).stream()
                    .filter(one -> event.topics().contains(listeners.get(one)))
                    .forEach(one -> one.on(event));
        }

        @Override
        public Subscription subscribe(Topic topic, Listener listener) {
            listeners.put(listener, topic);
            return () -> listeners.remove(listener);
        }

        void missed() {
            List.copyOf(listeners.keySet()).forEach(one -> one.on(new LiveEvent.Missed()));
        }
    }
}
