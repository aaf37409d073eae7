package io.kindline.application.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.escalations.Service;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What no sequence of steps may bring about, by whoever and in whatever order (P4, S1, S3). */
class WatchAndSilencePropertiesTest {
    private static final List<Service> LIVES =
            List.of(Service.values()).stream().filter(Service::isLifeSafety).toList();

    @Property(tries = 400)
    void no_sequence_of_operations_closes_a_watched_contact(
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 20) Integer> steps,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 7) Integer> people) {
        var house = new WatchedHouse();
        house.raised(LIVES.get(which));
        for (int i = 0; i < steps.size(); i++) {
            house.anything(steps.get(i), people.get(i % people.size()));
            assertThat(house.contact())
                    .as("after step %d of %s", i, steps)
                    .isNotInstanceOf(Contact.Closed.class);
        }
        assertThat(house.stores.escalations.isWatched(house.watched)).isTrue();

        house.safe();
        assertThat(house.stores.escalations.isWatched(house.watched)).isFalse();
    }

    @Property(tries = 400)
    void no_sequence_of_operations_sends_a_word_to_somebody_who_cannot_speak_freely(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 20) Integer> steps,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 7) Integer> people) {
        var house = new WatchedHouse();
        house.silent();
        for (int i = 0; i < steps.size(); i++) {
            house.anything(steps.get(i), people.get(i % people.size()));
        }
        assertThat(house.stores.messages.in(List.of(house.watched)))
                .as("what was said after %s", steps)
                .noneMatch(WatchAndSilencePropertiesTest::leaves);
    }

    private static boolean leaves(Message message) {
        return switch (message.author()) {
            case Author.Operator _, Author.Automatic _ ->
                    message.delivery() instanceof Delivery.Queued
                            || message.delivery() instanceof Delivery.Sent;
            case Author.Subscriber _, Author.Participant _, Author.Note _, Author.Event _ -> false;
        };
    }
}
