package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.routing.EndShift;
import io.kindline.application.routing.MyShift;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.application.routing.SetPresence;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationSamples;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an operator's shift says, whatever the clock on the wall shows. */
abstract class ShiftsContract extends StoredRoutingContract {

    private void serves(Actor.Staff who, Outcome outcome, long seconds) {
        ContactId id = writes();
        var offered = (OfferNextTo.Outcome.Offered) offerNextTo(who);
        assertThat(offered.contact()).isEqualTo(id);
        accept(who, id);
        pass(seconds);
        close(id, outcome);
    }

    @Test
    void S29_two_hundred_contacts_in_a_shift_are_counted_right() {
        Actor.Staff who = available();
        Instant began = now;
        for (int i = 0; i < 200; i++) {
            serves(who, Outcome.SOLVED, 60 + i % 3);
            beat(who);
        }

        MyShift.Report report = shift(who);
        assertThat(report.startedAt()).contains(began);
        assertThat(report.handled()).isEqualTo(200);
        assertThat(report.averageHandling()).contains(Duration.ofSeconds(12_199).dividedBy(200));
    }

    @Test
    void S19_human_requests_never_count_against_handle_time() {
        Actor.Staff who = available();
        serves(who, Outcome.ANSWERED, 100);
        serves(who, Outcome.HUMAN_REQUEST, 3_000);

        MyShift.Report report = shift(who);
        assertThat(report.handled()).isEqualTo(2);
        assertThat(report.humanRequests()).isEqualTo(1);
        assertThat(report.averageHandling()).contains(Duration.ofSeconds(100));
    }

    @Test
    void S31_a_shift_crosses_midnight_in_every_zone() {
        now = Instant.parse("2026-11-22T18:00:00Z"); // 21:00 in Moscow, 01:00 in Novosibirsk
        Actor.Staff who = available();
        Instant began = now;
        for (int hour = 0; hour < 9; hour++) {
            serves(who, Outcome.SOLVED, 3_600);
        }

        MyShift.Report report = shift(who);
        assertThat(report.startedAt()).contains(began);
        assertThat(report.handled()).isEqualTo(9);
    }

    @Test
    void a_lunch_break_does_not_end_a_shift_but_a_night_does() {
        Actor.Staff who = available();
        Instant began = now;
        serves(who, Outcome.SOLVED, 60);
        set(who, PresenceState.OFFLINE);
        pass(4 * 3_600);
        set(who, PresenceState.AVAILABLE);
        assertThat(shift(who).startedAt()).contains(began);
        assertThat(shift(who).handled()).isEqualTo(1);

        set(who, PresenceState.OFFLINE);
        pass(4 * 3_600 + 1);
        set(who, PresenceState.BUSY);
        set(who, PresenceState.AVAILABLE);
        assertThat(shift(who).startedAt()).contains(now);
        assertThat(shift(who).handled()).isZero();
    }

    @Test
    void an_ended_shift_is_followed_by_a_new_one() {
        Actor.Staff who = available();
        serves(who, Outcome.SOLVED, 60);
        endShift(who);
        assertThat(shift(who).startedAt()).isEmpty();
        pass(60);
        set(who, PresenceState.AVAILABLE);

        assertThat(shift(who).startedAt()).contains(now);
        assertThat(shift(who).handled()).isZero();
    }

    @Test
    void S1_nobody_goes_home_while_he_watches_over_somebody_who_is_not_safe() {
        Actor.Staff who = available();
        Escalation.Emergency taxi =
                EscalationSamples.emergency(Service.ROADSIDE, writes()).handOver(who.id(), now);
        inTransaction(() -> {
            escalations.add(taxi);
            return true;
        });

        assertThat(endShift(who)).isEqualTo(new EndShift.Outcome.StillWatching(List.of(taxi)));
        assertThat(set(who, PresenceState.OFFLINE))
                .isEqualTo(new SetPresence.Outcome.StillWatching(List.of(taxi)));
        assertThat(set(who, PresenceState.BREAK)).isInstanceOf(SetPresence.Outcome.Set.class);

        inTransaction(() -> {
            escalations.save(taxi.handOver(operator().id(), now));
            return true;
        });
        assertThat(endShift(who)).isInstanceOf(EndShift.Outcome.Home.class);
    }
}
