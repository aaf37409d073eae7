package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationSamples;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every keeper of contacts does. */
@ContractOf(Contacts.class)
public abstract class ContactsContract extends StoredContactsContract {
    private final SubscriberId anna = somebody();

    private Contacts contacts() {
        return port(Contacts.class);
    }

    private boolean waitsInLine(ContactId id) {
        return within(() -> port(WaitingLine.class).lock(id)).isPresent();
    }

    @Test
    void a_new_contact_is_read_as_it_was_opened_and_waits_in_line() {
        Contact.Waiting contact = writes(anna, door, NOW);

        assertThat(stored(contact.id())).isEqualTo(contact);
        assertThat(waitsInLine(contact.id())).isTrue();
        assertThat(within(() -> contacts().find(new ContactId(id())))).isEmpty();
    }

    static Stream<Function<Contact.Active, Contact>> steps() {
        return Stream.of(
                active -> active,
                active -> active.wrapUp(NOW.plusSeconds(9)),
                active ->
                        new Contact.Parked(
                                active.head(),
                                active.operator(),
                                NOW,
                                ParkReason.SNOOZED,
                                NOW.plusSeconds(60),
                                active.why()),
                active -> active.close(ContactSamples.ended(Outcome.SOLVED), NOW.plusSeconds(9)),
                active -> active.mergeInto(new ContactId(id()), active.operator(), NOW),
                active ->
                        new Contact.Offered(
                                active.head(),
                                new WaitingTicket(NOW, NOW, Optional.empty(), NOW, NOW),
                                new Offer(active.operator(), NOW, NOW.plusSeconds(20), "")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_state_is_read_as_it_was_stored_one_version_on(
            Function<Contact.Active, Contact> step) {
        Contact.Active taken = taken(writes(anna, door, NOW).id(), olga, NOW);
        Contact.Active active = taken.with(taken.head().described(Emotion.SAD, "roaming"));
        Contact next = step.apply(active);
        Contact read = step(active.id(), _ -> next);

        assertThat(read.head().version()).isGreaterThan(active.head().version());
        assertThat(read).isEqualTo(next.with(read.head()));
        assertThat(read.head())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(next.head());
        assertThat(waitsInLine(active.id())).isFalse();
    }

    @Test
    void what_goes_back_to_the_queue_stands_in_line_again() {
        Contact.Active active = taken(writes(anna, door, NOW).id(), olga, NOW);
        step(
                active.id(),
                _ -> active.handBack(queue.id(), Tickets.in(queue, Optional.empty(), NOW)));

        assertThat(waitsInLine(active.id())).isTrue();
    }

    @Test
    void a_state_read_before_somebody_elses_step_is_not_stored() {
        Contact.Waiting seen = (Contact.Waiting) stored(writes(anna, door, NOW).id());
        taken(seen.id(), olga, NOW);

        assertThatThrownBy(() ->
                        commit(() ->
                                contacts().save(seen.claim(new OperatorId(id()), "late", NOW))))
                .isInstanceOf(Conflict.class);
        assertThat(stored(seen.id()).holder()).contains(olga);
    }

    @Test
    void a_person_has_one_open_contact_at_a_door() {
        Contact.Waiting first = writes(anna, door, NOW);

        assertThatThrownBy(() -> writes(anna, door, NOW)).isInstanceOf(Conflict.class);
        assertThat(contacts().lookUp(anna, door.id()).latest()).contains(stored(first.id()));

        taken(first.id(), olga, NOW);
        closed(first.id(), Outcome.SOLVED, NOW.plusSeconds(60));
        Contact.Waiting second = writes(anna, door, NOW.plusSeconds(90));
        assertThatThrownBy(() ->
                        step(
                                first.id(),
                                one ->
                                        ((Contact.Closed) one)
                                                .reopen(
                                                        Tickets.in(queue, Optional.empty(), NOW),
                                                        SlaClocks.off())))
                .isInstanceOf(Conflict.class);
        assertThat(within(() -> contacts().lookUp(anna, door.id())).latest().map(Contact::id))
                .contains(second.id());
    }

    @Test
    void whoever_served_the_person_last_is_known_at_every_door() {
        EntryPoint another = DoorSamples.door(queue);
        commit(() -> port(EntryPoints.class).save(another));
        ContactId first = writes(anna, door, NOW).id();
        assertThat(within(() -> contacts().lookUp(anna, door.id())).knownBy()).isEmpty();

        taken(first, olga, NOW);
        closed(first, Outcome.SOLVED, NOW.plusSeconds(60));
        Contacts.AtTheDoor there = within(() -> contacts().lookUp(anna, another.id()));

        assertThat(there.latest()).isEmpty();
        assertThat(there.knownBy()).contains(olga);
        assertThat(within(() -> contacts().lookUp(somebody(), door.id())))
                .isEqualTo(new Contacts.AtTheDoor(Optional.empty(), Optional.empty()));
    }

    @Test
    void S1_nothing_ends_a_contact_while_somebody_in_it_is_not_yet_safe() {
        Contact.Active talk = taken(writes(somebody(), door, NOW).id(), olga, NOW);
        Escalation.Emergency taxi = EscalationSamples.emergency(Service.ROADSIDE, talk.id());
        commit(() -> port(Escalations.class).add(taxi));

        assertThatThrownBy(() -> closed(talk.id(), Outcome.SOLVED, NOW))
                .isInstanceOf(Contacts.StillWatched.class);
        assertThat(stored(talk.id())).isEqualTo(talk);

        commit(() -> port(Escalations.class).save(taxi.confirmSafe(olga, "warm", NOW)));
        assertThat(closed(talk.id(), Outcome.SOLVED, NOW)).isInstanceOf(Contact.Closed.class);
    }
}
