package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.SINCE;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.authority.ExceptionsOfContact;
import io.kindline.application.authority.Gesture;
import io.kindline.application.authority.Gesture.Occasion;
import io.kindline.application.authority.RequestException;
import io.kindline.application.authority.SuggestGestures;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.MyPromises;
import io.kindline.application.promises.WrapUpContact;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator does for people with money of ours, through the use cases, on a database. */
abstract class MoneyStoriesContract extends HouseStories {
    private static final String TRANSFER = "money-transfer";

    @Autowired private SuggestGestures suggest;
    @Autowired private ExceptionsOfContact ofContact;
    @Autowired private DescribeContact describe;
    @Autowired private WrapUpContact wrapUp;
    @Autowired private CloseContact close;
    @Autowired private MyPromises promises;
    @Autowired private KeepPromise keep;

    @Test
    void S16_a_stuck_transfer_shows_its_term_is_hurried_on_and_the_promise_is_kept() {
        Actor.Staff olga = operator();
        ContactId id = takes(olga);
        about(olga, id, TRANSFER);
        Gesture first = suggested(olga, id).getFirst();
        assertThat(first.occasion()).isEqualTo(Occasion.STUCK_TRANSFER);
        assertThat(first.particulars()).as("working days, and until when").hasSize(2).contains("5");
        assertThat(LocalDate.parse(first.particulars().getLast()))
                .isBetween(
                        LocalDate.now(ZoneOffset.UTC).plusDays(6),
                        LocalDate.now(ZoneOffset.UTC).plusDays(8));

        ExceptionCase hurried = confirms(olga, id, first);
        carriedOut.now();
        assertThat(now(olga, hurried.id())).isInstanceOf(ExceptionCase.Executed.class);
        assertThat(world.balance(world.subscriber(id))).as("hurrying is free").isEqualTo(rub(0));

        Instant due = Instant.now().plus(Duration.ofDays(7));
        wrapUp.handle(
                olga,
                new WrapUpContact.Command(
                        id,
                        ended(Outcome.PROMISED, "hurried on"),
                        Optional.of(new WrapUpContact.FollowUp("Tell when it arrived", due))));
        assertThat(world.stored(id)).isInstanceOf(Contact.Closed.class);
        var promise = promises.handle(olga).getFirst();
        keep.handle(
                olga,
                promise.words().id(),
                new KeepPromise.Telling.Called("The money has arrived"));
        assertThat(promises.handle(olga)).isEmpty();
    }

    @Test
    void S17_the_first_suggestion_confirmed_is_granted_at_once() {
        Actor.Staff olga = operator();
        ContactId id = takes(olga);

        ExceptionCase granted = confirms(olga, id, suggested(olga, id).getFirst());

        assertThat(granted).isInstanceOf(ExceptionCase.Granted.class);
        assertThat(ofContact.handle(olga, id).here()).containsExactly(granted);
    }

    @Test
    void S18_years_with_us_are_thanked_once_and_the_next_operator_sees_it() {
        Actor.Staff olga = operator();
        String number = AuthorityWorld.number();
        ContactId first = world.contact(house(), number);
        SubscriberId anna = world.subscriber(first);
        // A day more, wherever the day has begun already.
        world.has(anna, LocalDate.now(ZoneOffset.UTC).minusYears(7).minusDays(1), rub(100));
        Gesture thanks = occasion(olga, first, Occasion.YEARS_WITH_US).orElseThrow();
        assertThat(thanks.particulars()).containsExactly("7");
        ExceptionCase gift = confirms(olga, first, thanks);
        carriedOut.now();

        ContactId second = world.contact(world.atAnotherDoor(house()), number);
        assertThat(second).isNotEqualTo(first);
        assertThat(world.subscriber(second)).isEqualTo(anna);
        Actor.Staff ivan = operator();
        assertThat(occasion(ivan, second, Occasion.YEARS_WITH_US)).isEmpty();
        assertThat(ofContact.handle(ivan, second).before())
                .extracting(ExceptionCase::id)
                .containsExactly(gift.id());
        assertThat(ofContact.handle(ivan, first).before()).isEmpty();
        Actor.Staff stranger = world.person(world.house(rub(15_000), rub(120_000)), Role.OPERATOR);
        assertThat(ofContact.handle(stranger, second).before()).isEmpty();
    }

    @Test
    void S18_who_left_angry_before_is_met_with_more_than_words() {
        Actor.Staff olga = operator();
        String number = AuthorityWorld.number();
        takes(olga);
        ContactId first = world.contact(house(), number);
        takes(olga);
        close.handle(olga, first, ended(Outcome.REFUSED, "a form on paper"));
        ContactId second = world.contact(world.atAnotherDoor(house()), number);

        assertThat(occasion(olga, second, Occasion.BAD_EXPERIENCE)).isPresent();
    }

    @Test
    void S23_a_no_needs_an_alternative_or_a_supervisor() {
        Actor.Staff olga = operator();
        ContactId id = takes(olga);

        assertThat(close.handle(olga, id, ended(Outcome.REFUSED, " ")))
                .isInstanceOfSatisfying(
                        StepOutcome.Invalid.class,
                        invalid -> assertThat(invalid.what()).isEqualTo("alternative"));
        assertThat(world.stored(id)).isInstanceOf(Contact.Active.class);
        assertThat(close.handle(olga, id, ended(Outcome.REFUSED, "a SIM card for a day")))
                .isInstanceOf(StepOutcome.Done.class);

        Actor.Staff nadezhda = supervisor();
        world.contact(house());
        ContactId hers = takes(nadezhda);
        assertThat(close.handle(nadezhda, hers, ended(Outcome.REFUSED, "")))
                .isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void S2_money_for_an_ambulance_call_comes_though_every_budget_is_used_up() {
        var poor = world.house(rub(100), rub(100));
        Actor.Staff olga = world.person(poor, Role.OPERATOR);
        ContactId spent = world.contact(poor);
        assertThat(asks(olga, spent, 100)).isInstanceOf(ExceptionCase.Granted.class);
        ContactId emergency = world.contact(poor);

        ExceptionCase given = asks(olga, emergency, ExceptionKind.EMERGENCY_BALANCE, rub(400), "");
        carriedOut.now();

        assertThat(now(olga, given.id()))
                .isInstanceOfSatisfying(
                        ExceptionCase.Executed.class,
                        done -> {
                            assertThat(done.grant().basis()).isEqualTo(Grant.Basis.ACT_FIRST);
                            assertThat(done.grant().waitsForReview()).isTrue();
                        });
        assertThat(world.balance(world.subscriber(emergency))).isEqualTo(rub(400));
        assertThat(asks(olga, emergency, 1)).isInstanceOf(ExceptionCase.Pending.class);
    }

    @Test
    void S34_a_promotion_widens_authority_from_its_day_and_leaves_the_past_as_it_was() {
        LocalDate today = LocalDate.now(DoorSamples.MOSCOW);
        var until = new Period(SINCE, Optional.of(today.minusDays(1)));
        var before = new Period(SINCE, Optional.of(today.plusDays(1)));
        Actor.Staff promoted =
                world.person(
                        house(),
                        List.of(
                                new RoleGrant(Role.OPERATOR, until),
                                new RoleGrant(Role.SUPERVISOR, Period.since(today))));
        Actor.Staff soon =
                world.person(
                        house(),
                        List.of(
                                new RoleGrant(Role.OPERATOR, before),
                                new RoleGrant(Role.SUPERVISOR, Period.since(today.plusDays(2)))));

        assertThat(asks(promoted, contact(), 2_500)).isInstanceOf(ExceptionCase.Granted.class);
        assertThat(asks(soon, world.contact(house()), 2_500))
                .isInstanceOf(ExceptionCase.Pending.class);
    }

    private List<Gesture> suggested(Actor.Staff who, ContactId id) {
        return suggest.handle(who, id).orElseThrow().gestures();
    }

    private Optional<Gesture> occasion(Actor.Staff who, ContactId id, Occasion wanted) {
        return suggested(who, id).stream()
                .filter(gesture -> gesture.occasion() == wanted)
                .findFirst();
    }

    private ExceptionCase confirms(Actor.Staff who, ContactId id, Gesture gesture) {
        return decided(
                request.handle(
                        who,
                        new RequestException.Command(
                                id,
                                gesture.kind(),
                                gesture.amount(),
                                words(""),
                                Optional.empty())));
    }

    private void about(Actor.Staff who, ContactId id, String topic) {
        describe.handle(
                who,
                new DescribeContact.Command(id, Optional.of(Emotion.ANXIOUS), Optional.of(topic)));
    }

    private static Disposition ended(Outcome outcome, String note) {
        return new Disposition(outcome, TRANSFER, Emotion.CALM, note);
    }
}
