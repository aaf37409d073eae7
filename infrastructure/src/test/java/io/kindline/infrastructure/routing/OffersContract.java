package io.kindline.infrastructure.routing;

import static io.kindline.domain.entrypoints.DoorSamples.MOSCOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.routing.AcceptOffer;
import io.kindline.application.routing.DeclineOffer;
import io.kindline.application.routing.OfferContact;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.OpeningHours;
import io.kindline.domain.entrypoints.OpeningHoursText;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Offers from the first look to the answer, or to none. */
abstract class OffersContract extends StoredRoutingContract {

    @Test
    void a_contact_goes_to_whoever_is_idle_longest_and_says_why() {
        Actor.Staff first = available();
        pass(60);
        available();
        pass(60);
        ContactId contact = writes();

        assertThat(offer(contact)).isInstanceOf(OfferContact.Outcome.Offered.class);
        assertThat(offeredTo(contact).id()).isEqualTo(first.id());
        assertThat(accept(first, contact)).isInstanceOf(AcceptOffer.Outcome.Accepted.class);
        assertThat(contact(contact))
                .isInstanceOfSatisfying(
                        Contact.Active.class,
                        active -> {
                            assertThat(active.operator()).isEqualTo(first.id());
                            assertThat(active.why()).isEqualTo("longest-idle:120;language:ru");
                        });
        assertThat(endings()).containsExactly("accepted");
    }

    @Test
    void what_is_declined_keeps_its_place_and_goes_to_another() {
        Actor.Staff first = available();
        pass(10);
        Actor.Staff second = available();
        ContactId contact = writes();
        offer(contact);

        assertThat(decline(second, contact)).isEqualTo(DeclineOffer.Outcome.GONE);
        assertThat(decline(first, contact)).isEqualTo(DeclineOffer.Outcome.DECLINED);
        assertThat(((Contact.Waiting) contact(contact)).ticket().since()).isEqualTo(now);
        assertThat(offerNextTo(first)).isInstanceOf(OfferNextTo.Outcome.Nothing.class);
        offer(contact);
        assertThat(offeredTo(contact).id()).isEqualTo(second.id());

        decline(second, contact);
        assertThat(offer(contact)).isInstanceOf(OfferContact.Outcome.Waits.class);
        pass(301);
        assertThat(offer(contact)).isInstanceOf(OfferContact.Outcome.Offered.class);
        assertThat(endings()).containsOnly("declined", "open");
    }

    @Test
    void two_missed_offers_in_a_row_take_him_off_routing() {
        Actor.Staff who = available();
        ContactId contact = writes();
        offer(contact);
        pass(19);
        sweep();
        assertThat(offeredTo(contact).id()).isEqualTo(who.id());
        pass(1);
        sweep();
        assertThat(presence(who).missedInARow()).isEqualTo(1);
        assertThat(offeredTo(contact).id()).isEqualTo(who.id());
        pass(20);
        sweep();

        assertThat(presence(who).state()).isEqualTo(PresenceState.BUSY);
        assertThat(presence(who).reason()).isEqualTo(Presence.MISSED);
        assertThat(contact(contact)).isInstanceOf(Contact.Waiting.class);
        assertThat(endings()).containsExactly("missed", "missed");
    }

    @Test
    void who_becomes_free_gets_the_oldest_he_can_take_and_life_safety_first() {
        ContactId oldest = writes();
        pass(5);
        writes();
        pass(5);
        ContactId life = writes(Priority.LIFE_SAFETY);
        Actor.Staff who = available();

        offerNextTo(who);
        assertThat(accept(who, life)).isInstanceOf(AcceptOffer.Outcome.Accepted.class);
        offerNextTo(who);
        assertThat(accept(who, oldest)).isInstanceOf(AcceptOffer.Outcome.Accepted.class);
    }

    @Test
    void three_chats_fill_his_hands_and_a_life_is_one_too_many_once() {
        Actor.Staff who = available();
        IntStream.range(0, 4).forEach(_ -> writes());
        for (int i = 0; i < 3; i++) {
            var offered = (OfferNextTo.Outcome.Offered) offerNextTo(who);
            accept(who, offered.contact());
        }

        assertThat(offerNextTo(who)).isInstanceOf(OfferNextTo.Outcome.Nothing.class);
        ContactId life = writes(Priority.LIFE_SAFETY);
        assertThat(offer(life)).isInstanceOf(OfferContact.Outcome.Offered.class);
        accept(who, life);
        assertThat(offer(writes(Priority.LIFE_SAFETY)))
                .isInstanceOf(OfferContact.Outcome.Waits.class);
    }

    @Test
    void a_life_that_nobody_was_told_of_is_offered_to_full_hands_all_the_same() {
        Actor.Staff who = available();
        IntStream.range(0, 4).forEach(_ -> writes());
        for (int i = 0; i < 3; i++) {
            accept(who, ((OfferNextTo.Outcome.Offered) offerNextTo(who)).contact());
        }
        ContactId life = writes(Priority.LIFE_SAFETY);
        ContactId another = writes(Priority.LIFE_SAFETY);

        assertThat(offerNextTo(who)).isInstanceOf(OfferNextTo.Outcome.Offered.class);
        assertThat(offeredTo(life).id()).isEqualTo(who.id());
        Actor.Staff second = available();
        sweep();
        assertThat(offeredTo(another).id()).isEqualTo(second.id());
    }

    @Test
    void a_silent_browser_loses_its_offers_and_its_contacts_go_back_to_wait_for_him() {
        Actor.Staff who = available();
        ContactId active = writes();
        offer(active);
        accept(who, active);
        pass(15);
        beat(who);
        ContactId offered = writes();
        offer(offered);
        pass(59);
        sweep();
        assertThat(presence(who).state()).isNotEqualTo(PresenceState.OFFLINE);
        pass(1);
        sweep();

        assertThat(presence(who).state()).isEqualTo(PresenceState.OFFLINE);
        assertThat(presence(who).reason()).isEqualTo(Presence.LOST);
        assertThat(contact(offered)).isInstanceOf(Contact.Waiting.class);
        assertThat(contact(active))
                .isInstanceOfSatisfying(
                        Contact.Waiting.class,
                        waiting -> assertThat(waiting.ticket().preferred()).contains(who.id()));
    }

    @Test
    void what_was_parked_long_enough_comes_back_to_him_or_to_the_queue() {
        Actor.Staff who = available();
        ContactId first = parkedFor60Seconds(who);
        pass(30);
        beat(who);
        ContactId second = parkedFor60Seconds(who);
        pass(30);
        beat(who);
        sweep();
        assertThat(contact(first)).isInstanceOf(Contact.Active.class);
        assertThat(contact(second)).isInstanceOf(Contact.Parked.class);

        endShift(who);
        pass(30);
        sweep();
        assertThat(contact(second)).isInstanceOf(Contact.Waiting.class);
        pass(30);
        sweep();
        assertThat(contact(first)).isInstanceOf(Contact.Waiting.class);
    }

    @Test
    void who_goes_on_a_break_gives_his_offers_back() {
        Actor.Staff who = available();
        ContactId contact = writes();
        offer(contact);
        set(who, PresenceState.BREAK);

        assertThat(contact(contact)).isInstanceOf(Contact.Waiting.class);
        assertThat(endings()).containsExactly("withdrawn");
        assertThat(accept(who, contact)).isInstanceOf(AcceptOffer.Outcome.Gone.class);
    }

    @Test
    void S26_each_door_has_its_own_brand_hours_and_queue() {
        Queue mnp = DoorSamples.queue(queue.brand());
        Queue other = DoorSamples.queue(DoorSamples.brand());
        OpeningHours office = new OpeningHoursText("MON-FRI 09:00-18:00", "").in(MOSCOW);
        EntryPoint chatMnp = DoorSamples.door(mnp, office);
        EntryPoint chatOther = DoorSamples.door(other);
        inTransaction(() -> {
            Stream.of(mnp, other).forEach(queues::save);
            Stream.of(chatMnp, chatOther).forEach(entryPoints::save);
            return true;
        });
        Actor.Staff here = available();
        Actor.Staff there = serving(mnp);
        Actor.Staff elsewhere = serving(other);

        assertThat(offeredTo(offered(writesAt(chatMnp))).id()).isEqualTo(there.id());
        assertThat(offeredTo(offered(writesAt(chatOther))).id()).isEqualTo(elsewhere.id());
        assertThat(offeredTo(offered(writesAt(door))).id()).isEqualTo(here.id());
        assertThat(entryPoints.byKey(chatMnp.key()).orElseThrow().hours().isOpenAt(now)).isFalse();
        assertThat(entryPoints.byKey(chatOther.key()).orElseThrow().hours().isOpenAt(now)).isTrue();
    }

    private ContactId offered(ContactId id) {
        assertThat(offer(id)).isInstanceOf(OfferContact.Outcome.Offered.class);
        return id;
    }

    private ContactId parkedFor60Seconds(Actor.Staff who) {
        ContactId id = writes();
        offer(id);
        accept(who, id);
        var active = (Contact.Active) contact(id);
        inTransaction(() ->
                book.store(
                        active, active.park(ParkReason.SNOOZED, now.plusSeconds(60), door, now)));
        return id;
    }
}
