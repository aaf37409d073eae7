package io.kindline.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of presence does. */
@ContractOf(Presences.class)
public abstract class PresencesContract extends StoredContactsContract {

    private Presences presences() {
        return port(Presences.class);
    }

    private Presence is(OperatorId who, PresenceState state, Instant since) {
        var presence = new Presence(who, state, "lunch", since, since, since, 1);
        commit(() -> presences().save(presence));
        return presence;
    }

    @Test
    void presence_comes_back_as_it_was_saved_locked_or_not() {
        assertThat(presences().of(olga)).isEmpty();
        is(olga, PresenceState.AVAILABLE, NOW);
        Presence presence = is(olga, PresenceState.BREAK, NOW.plusSeconds(1));

        assertThat(presences().of(olga)).contains(presence);
        assertThat(within(() -> presences().lock(olga))).contains(presence);
        assertThat(within(() -> presences().tryLock(olga))).contains(presence);
        assertThat(within(() -> presences().lock(new OperatorId(id())))).isEmpty();
    }

    @Test
    void a_beat_says_that_somebody_is_there_unless_he_went_home() {
        is(olga, PresenceState.BUSY, NOW);
        commit(() -> presences().beat(olga, NOW.plusSeconds(20)));
        assertThat(presences().of(olga).orElseThrow().lastBeatAt()).isEqualTo(NOW.plusSeconds(20));

        is(olga, PresenceState.OFFLINE, NOW);
        commit(() -> presences().beat(olga, NOW.plusSeconds(20)));
        assertThat(presences().of(olga).orElseThrow().lastBeatAt()).isEqualTo(NOW);
    }

    @Test
    void who_is_silent_long_enough_is_named_unless_offline() {
        var ivan = new OperatorId(id());
        is(olga, PresenceState.TRAINING, NOW);
        is(ivan, PresenceState.OFFLINE, NOW);

        assertThat(presences().silent(Duration.ofSeconds(60), NOW.plusSeconds(59)))
                .doesNotContain(olga);
        assertThat(presences().silent(Duration.ofSeconds(60), NOW.plusSeconds(60)))
                .contains(olga)
                .doesNotContain(ivan);
    }

    @Test
    void what_is_active_in_wrap_up_and_on_offer_weighs_what_is_parked_does_not() {
        is(olga, PresenceState.AVAILABLE, NOW);
        ContactId active = writes(somebody(), door, NOW).id();
        ContactId wrapUp = writes(somebody(), door, NOW).id();
        ContactId parked = writes(somebody(), door, NOW).id();
        ContactId offered = writes(somebody(), door, NOW).id();
        taken(active, olga, NOW);
        Contact.Active ending = taken(wrapUp, olga, NOW);
        step(wrapUp, _ -> ending.wrapUp(NOW));
        Contact.Active resting = taken(parked, olga, NOW);
        step(parked, _ -> resting.park(ParkReason.SNOOZED, NOW.plusSeconds(60), door, NOW));
        step(
                offered,
                one ->
                        ((Contact.Waiting) one)
                                .offer(new Offer(olga, NOW, NOW.plusSeconds(20), "")));

        Presences.AtWork desk = within(() -> presences().available(olga)).orElseThrow();
        assertThat(desk.inHand()).isEqualTo(Map.of(door.channel(), 3));
        assertThat(desk.offered()).isEqualTo(Set.of(offered));
    }

    @Test
    void everybody_has_a_state_but_who_is_offline() {
        var ivan = new OperatorId(id());
        is(olga, PresenceState.BREAK, NOW);
        is(ivan, PresenceState.OFFLINE, NOW);

        assertThat(within(() -> presences().states()))
                .containsEntry(olga, PresenceState.BREAK)
                .doesNotContainKey(ivan);
    }

    @Test
    void the_available_are_listed_the_longest_idle_first() {
        var ivan = new OperatorId(id());
        var vera = new OperatorId(id());
        is(olga, PresenceState.AVAILABLE, NOW.minusSeconds(10));
        is(ivan, PresenceState.AVAILABLE, NOW.minusSeconds(20));
        is(vera, PresenceState.BUSY, NOW.minusSeconds(30));

        List<OperatorId> listed =
                within(() -> presences().available()).stream()
                        .map(desk -> desk.presence().operator())
                        .toList();
        assertThat(listed).containsSubsequence(ivan, olga).doesNotContain(vera);
        assertThat(within(() -> presences().available(vera))).isEmpty();
    }
}
