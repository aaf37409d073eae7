package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.Candidate;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.Routing;
import io.kindline.domain.routing.RoutingDecision;
import io.kindline.domain.routing.Waiter;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.routing.Why;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers a contact that waits to whoever should have it now. */
@UseCase(allowed = Role.SYSTEM)
public class OfferContact {
    private final Desks desks;
    private final WaitingLine line;
    private final InstantSource clock;

    public OfferContact(Desks desks, WaitingLine line, InstantSource clock) {
        this.desks = desks;
        this.line = line;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It is on offer now. */
        record Offered(OperatorId to, Why why) implements Outcome {}

        /** It goes on waiting. */
        record Waits(Why why, Optional<Instant> lookAgainAt) implements Outcome {}

        /** It does not wait any more, or another is looking at it now. */
        record NotWaiting() implements Outcome {}
    }

    public Outcome handle(Actor actor, ContactId id) {
        Instant now = clock.instant();
        return desks.book()
                .visible(actor, id)
                .filter(Contact.Waiting.class::isInstance)
                .map(Contact.Waiting.class::cast)
                .map(waiting -> offer(actor, waiting, now))
                .orElseGet(Outcome.NotWaiting::new);
    }

    private Outcome offer(Actor actor, Contact.Waiting waiting, Instant now) {
        Waiter waiter = desks.waiter(waiting);
        Set<OperatorId> declined = desks.restingFor(waiting.id(), now);
        List<Candidate> candidates =
                new ArrayList<>(
                        desks.presences().available().stream()
                                .map(desk -> desks.candidate(desk, waiting.id(), declined, now))
                                .flatMap(Optional::stream)
                                .toList());
        while (true) {
            switch (desks.routing().decide(waiter, candidates, now)) {
                case RoutingDecision.NobodyYet(Why why, Optional<Instant> next) -> {
                    return new Outcome.Waits(why, next);
                }
                case RoutingDecision.OfferTo(OperatorId operator, Why why) -> {
                    if (line.lock(waiting.id()).isEmpty()) {
                        return new Outcome.NotWaiting();
                    }
                    Optional<Presence> free = stillFree(operator, waiter, declined, now);
                    if (free.isPresent() && !lifeSafetyFirst(actor, waiter, free.get(), now)) {
                        desks.offer(waiting, free.get(), why, now);
                        return new Outcome.Offered(operator, why);
                    }
                    candidates.removeIf(who -> who.id().equals(operator));
                }
            }
        }
    }

    /**
     * Whoever is free gets what waits for life's sake before anything else: it may have rested for
     * him until this moment. True when he got it.
     */
    private boolean lifeSafetyFirst(Actor actor, Waiter other, Presence to, Instant now) {
        if (other.isLifeSafety()) {
            return false;
        }
        Optional<OperatorProfile> who = desks.profiles().of(to.operator(), now);
        Optional<Contact.Waiting> urgent =
                who.flatMap(profile -> line.lockLifeSafety(profile, now))
                        .flatMap(id -> desks.book().visible(actor, id))
                        .filter(Contact.Waiting.class::isInstance)
                        .map(Contact.Waiting.class::cast);
        urgent.ifPresent(contact ->
                desks.offer(
                        contact,
                        to,
                        Routing.firstInLine(desks.waiter(contact), who.orElseThrow(), now),
                        now));
        return urgent.isPresent();
    }

    /** Under the lock on his presence nobody else can fill his hands. */
    private Optional<Presence> stillFree(
            OperatorId operator, Waiter waiter, Set<OperatorId> declined, Instant now) {
        return desks.presences()
                .tryLock(operator)
                .flatMap(_ -> desks.presences().available(operator))
                .flatMap(desk -> desks.candidate(desk, waiter.contact(), declined, now))
                .filter(who -> desks.routing().canTake(who, waiter))
                .map(Candidate::presence);
    }
}
