package io.kindline.domain.escalations;

import static io.kindline.domain.escalations.EscalationSamples.PATIENCE;
import static io.kindline.domain.escalations.EscalationSamples.asked;
import static io.kindline.domain.escalations.EscalationSamples.contact;
import static io.kindline.domain.escalations.EscalationSamples.emergency;
import static io.kindline.domain.escalations.EscalationSamples.functional;
import static io.kindline.domain.escalations.EscalationSamples.somebody;
import static io.kindline.domain.escalations.EscalationSamples.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of escalations, their tasks and their places does. */
@ContractOf({Escalations.class, Tasks.class, Places.class})
public abstract class EscalationStoresContract extends PortContract {

    private Escalations escalations() {
        return port(Escalations.class);
    }

    private Tasks tasks() {
        return port(Tasks.class);
    }

    private Places places() {
        return port(Places.class);
    }

    private void add(Escalation.Open escalation) {
        commit(() -> escalations().add(escalation));
    }

    private void save(Escalation next) {
        commit(() -> escalations().save(next));
    }

    private boolean isWatched(ContactId contact) {
        return within(() -> port(Safeguards.class).isWatched(contact));
    }

    @Test
    void an_emergency_comes_back_whole_in_each_state() {
        Escalation.Emergency raised = emergency(Service.ROADSIDE, contact());
        add(raised);
        assertThat(escalations().find(raised.id())).contains(raised);

        Escalation.Open everybody =
                raised.with(
                        new Alarm.Ringing(Optional.empty(), NOW, NOW.plusSeconds(9)),
                        raised.watch());
        save(everybody);
        assertThat(escalations().find(raised.id())).contains(everybody);

        Escalation.Open heard =
                everybody
                        .acknowledge(somebody(), NOW.plusSeconds(20))
                        .with(new SecondPath("another way"));
        save(heard);
        assertThat(within(() -> escalations().lock(raised.id()))).contains(heard);

        Escalation.Ended safe =
                raised.confirmSafe(somebody(), "warm and riding home", NOW.plusSeconds(60));
        save(safe);
        Escalation.Ended read = (Escalation.Ended) escalations().find(raised.id()).orElseThrow();
        assertThat(read.words()).isEqualTo("warm and riding home");
        assertThat(read.ending()).isEqualTo(Escalation.Ending.SAFE);
        assertThat(read.at()).isEqualTo(safe.at());
    }

    @Test
    void a_functional_one_comes_back_with_what_the_subscriber_may_be_told() {
        Escalation.Functional asked = functional(Service.NETWORK, contact());
        add(asked);
        Escalation.Functional told = asked.tell("The cell is being repaired", NOW.plusSeconds(5));
        save(told);

        assertThat(escalations().find(asked.id())).contains(told);
        assertThat(escalations().openOf(asked.what().contact())).containsExactly(told);
        assertThat(isWatched(asked.what().contact())).isFalse();
    }

    @Test
    void one_that_went_to_a_team_comes_back_on_each_rung_and_is_due_until_the_last() {
        var team = new TeamId(id());
        Escalation.Functional asked = asked(Service.NETWORK, contact(), team);
        add(asked);
        assertThat(escalations().find(asked.id())).contains(asked);
        assertThat(due(NOW.plus(PATIENCE))).contains(asked.id());

        var last =
                new Alarm.Climbing(
                        Alarm.Rung.SUPERVISORS, NOW.plusSeconds(60), NOW.plusSeconds(90));
        Escalation.Open climbed = asked.with(last, asked.watch());
        save(climbed);
        assertThat(escalations().find(asked.id())).contains(climbed);
        assertThat(due(NOW.plusSeconds(3600))).doesNotContain(asked.id());

        Escalation.Open heard = climbed.acknowledge(somebody(), NOW.plusSeconds(100));
        save(heard);
        assertThat(escalations().find(asked.id())).contains(heard);
        assertThat(((Escalation.Functional) heard).team()).contains(team);
    }

    @Test
    void S1_a_contact_is_watched_until_the_last_of_its_emergencies_has_ended() {
        ContactId contact = contact();
        Escalation.Emergency first = emergency(Service.MEDICAL, contact);
        Escalation.Emergency second = emergency(Service.POLICE, contact);
        assertThat(isWatched(contact)).isFalse();

        add(first);
        add(second);
        save(first.confirmSafe(somebody(), "home", NOW.plusSeconds(1)));
        save(first.confirmSafe(somebody(), "home again", NOW.plusSeconds(2)));
        assertThat(isWatched(contact)).isTrue();

        save(second.override(somebody(), "a child played", NOW.plusSeconds(3)));
        assertThat(isWatched(contact)).isFalse();
        assertThat(escalations().openOf(contact)).isEmpty();
    }

    @Test
    void what_is_due_is_found_also_when_the_clock_was_set_back() {
        Escalation.Emergency waits = emergency(Service.MEDICAL, contact());
        add(waits);

        assertThat(due(NOW.plusSeconds(1))).doesNotContain(waits.id());
        assertThat(due(NOW.plus(PATIENCE))).contains(waits.id());
        assertThat(due(NOW.minusSeconds(3600))).contains(waits.id());
    }

    @Test
    void an_ended_one_is_never_due() {
        Escalation.Emergency over = emergency(Service.MEDICAL, contact());
        add(over);
        save(over.confirmSafe(somebody(), "safe", NOW.plusSeconds(1)));

        assertThat(due(NOW.plusSeconds(100_000))).doesNotContain(over.id());
        assertThat(escalations().watchedBy(over.owner())).isEmpty();
    }

    @Test
    void an_owner_finds_what_he_watches() {
        Escalation.Emergency mine = emergency(Service.CHILD, contact());
        add(mine);

        assertThat(escalations().watchedBy(mine.owner())).containsExactly(mine);
        assertThat(escalations().watched(10_000)).contains(mine);
    }

    @Test
    void S2_tasks_of_all_escalations_of_a_contact_come_back_in_their_order() {
        ContactId contact = contact();
        Escalation.Functional network = functional(Service.NETWORK, contact);
        Escalation.Emergency medical = emergency(Service.MEDICAL, contact);
        add(network);
        add(medical);
        Task.Open fault = task(network, Service.NETWORK, NOW);
        Task.Open ambulance = task(medical, Service.MEDICAL, NOW.plusSeconds(5));
        commit(() -> tasks().add(fault));
        commit(() -> tasks().add(ambulance));
        assertThat(tasks().of(contact).tasks()).containsExactly(ambulance, fault);

        var call =
                new Task.Call(
                        "ambulance",
                        Optional.of(new DictatedNumber("+7 900 555 01 42")),
                        "N-17",
                        Optional.of(NOW.plusSeconds(900)),
                        somebody(),
                        NOW.plusSeconds(10));
        Task.Done done = ambulance.called(call).done("on its way", somebody(), NOW.plusSeconds(20));
        commit(() -> tasks().save(done));
        assertThat(tasks().find(ambulance.id())).contains(done);
        assertThat(tasks().of(contact).isBlocked(fault)).isFalse();
    }

    @Test
    void S4_the_newest_place_comes_first_and_all_earlier_ones_are_kept() {
        Escalation.Emergency lost = emergency(Service.FIRE_RESCUE, contact());
        add(lost);
        Place told = place(lost, "by the old sawmill", Optional.empty(), NOW);
        Place fix =
                place(lost, "", Optional.of(new GeoPoint(60.123456789, 30.5)), NOW.plusSeconds(30));
        commit(() -> places().add(told));
        commit(() -> places().add(fix));

        assertThat(places().of(lost.id())).containsExactly(fix, told);
    }

    private static Place place(Escalation of, String words, Optional<GeoPoint> point, Instant at) {
        return new Place(
                new PlaceId(UUID.randomUUID()),
                of.id(),
                words,
                point,
                point.map(_ -> 25),
                point.isPresent() ? Place.Source.COORDINATES : Place.Source.TOLD,
                somebody(),
                at);
    }

    private List<EscalationId> due(Instant now) {
        return within(() -> escalations().due(now, 10_000)).stream().map(Escalation::id).toList();
    }
}
