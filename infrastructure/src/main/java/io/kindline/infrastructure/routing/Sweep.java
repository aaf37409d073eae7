package io.kindline.infrastructure.routing;

import io.kindline.application.routing.ExpireOffer;
import io.kindline.application.routing.GiveBack;
import io.kindline.application.routing.OfferContact;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.application.routing.RoutingPolicy;
import io.kindline.application.routing.TakeOffDuty;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.Capacity;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks once a second at everything that must not wait for ever: offers nobody answered, operators
 * who fell silent, contacts left behind or parked long enough, and a line beside free hands.
 * Several nodes may do so at once: each step locks what it touches, or finds it done.
 */
@Component
class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Actor JOB = new Actor.Clockwork("routing-sweep");
    private static final int AT_ONCE = 200;
    private static final int DESKS_AT_ONCE = 50;
    private static final int EVERYTHING_EACH = 60;
    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final Duration EVER = Duration.ofDays(3_650);

    private final Steps steps;
    private final Presences presences;
    private final OfferBook offers;
    private final DueWork due;
    private final InstantSource clock;
    private final RoutingPolicy policy;
    private int rounds;
    private int deskToBeginWith;

    Sweep(
            Steps steps,
            Presences presences,
            OfferBook offers,
            DueWork due,
            InstantSource clock,
            RoutingPolicy policy) {
        this.steps = steps;
        this.presences = presences;
        this.offers = offers;
        this.due = due;
        this.clock = clock;
        this.policy = policy;
    }

    /** The use cases that move things on. */
    @Component
    record Steps(
            ExpireOffer expireOffer,
            TakeOffDuty takeOffDuty,
            GiveBack giveBack,
            OfferContact offerContact,
            OfferNextTo offerNextTo) {}

    /** One round; what fails is left to the next. */
    void round() {
        Instant now = clock.instant();
        Duration lookBack = rounds++ % EVERYTHING_EACH == 0 ? EVER : LATELY;
        each(offers.overdue(now, AT_ONCE), contact -> steps.expireOffer().handle(JOB, contact));
        each(
                presences.silent(policy.presenceLostAfter(), now),
                operator -> steps.takeOffDuty().handle(JOB, operator));
        each(contactsToMoveOn(lookBack, now), contact -> steps.giveBack().handle(JOB, contact));
        each(due.lifeSafetyWaiting(), contact -> steps.offerContact().handle(JOB, contact));
        if (due.somethingWaits(now)) {
            each(
                    freeHands(),
                    operator ->
                            steps.offerNextTo().handle(JOB, operator, OfferNextTo.Occasion.LOOK));
        }
    }

    private List<ContactId> contactsToMoveOn(Duration lookBack, Instant now) {
        return Stream.concat(
                        due.parkingOver(now).stream(),
                        due.leftBehind(policy.presenceLostAfter(), lookBack, now).stream())
                .distinct()
                .toList();
    }

    /** Idle longest first; when there are very many, others come first in the next round. */
    private List<OperatorId> freeHands() {
        List<OperatorId> free =
                presences.available().stream()
                        .filter(desk -> desk.offered().isEmpty())
                        .filter(desk -> policy.capacity().loadOf(desk.inHand()) < Capacity.MAX)
                        .map(desk -> desk.presence().operator())
                        .toList();
        if (free.size() <= DESKS_AT_ONCE) {
            return free;
        }
        List<OperatorId> turned = new ArrayList<>(free);
        Collections.rotate(turned, -deskToBeginWith);
        deskToBeginWith = (deskToBeginWith + DESKS_AT_ONCE) % free.size();
        return turned.subList(0, DESKS_AT_ONCE);
    }

    private static <T> void each(List<T> things, Consumer<T> step) {
        for (T thing : things) {
            try {
                step.accept(thing);
            } catch (RuntimeException e) {
                log.warn("routing could not move {} on, trying again: {}", thing, e.toString());
            }
        }
    }
}
