package io.kindline.application.routing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Routing;
import io.kindline.domain.routing.Waiter;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.routing.Why;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Offers the first contact of the line that an operator can take to this operator. */
@UseCase(allowed = Role.SYSTEM)
public class OfferNextTo {
    private final Desks desks;
    private final WaitingLine line;
    private final InstantSource clock;

    public OfferNextTo(Desks desks, WaitingLine line, InstantSource clock) {
        this.desks = desks;
        this.line = line;
        this.clock = clock;
    }

    /** What he got. */
    public sealed interface Outcome {

        /** It is on offer to him now. */
        record Offered(ContactId contact, Why why) implements Outcome {}

        /** Nothing waits that he can take, or he takes nothing now. */
        record Nothing() implements Outcome {}
    }

    /** Why he is looked at. */
    public enum Occasion {
        /** He has less in hand than before: he is idle from now. */
        FREED,
        /** Just in case. */
        LOOK
    }

    public Outcome handle(Actor actor, OperatorId operator, Occasion occasion) {
        Instant now = clock.instant();
        Optional<Presences.AtWork> desk =
                desks.presences()
                        .tryLock(operator)
                        .flatMap(_ -> desks.presences().available(operator));
        Optional<Outcome> offered =
                desk.filter(it -> it.offered().isEmpty()).flatMap(it -> offerNext(actor, it, now));
        if (offered.isEmpty() && occasion == Occasion.FREED) {
            desk.map(it -> it.presence().loadChanged(now)).ifPresent(desks.presences()::save);
        }
        return offered.orElseGet(Outcome.Nothing::new);
    }

    private Optional<Outcome> offerNext(Actor actor, Presences.AtWork desk, Instant now) {
        Optional<OperatorProfile> profile = desks.profiles().of(desk.presence().operator(), now);
        // The first look is at all his queues: where a life is at stake there is always room.
        Set<QueueId> queues = new HashSet<>(profile.map(OperatorProfile::queues).orElse(Set.of()));
        while (!queues.isEmpty()) {
            OperatorProfile who = narrowed(profile.orElseThrow(), queues);
            Optional<Contact.Waiting> next =
                    line.lockNextToOffer(who, now).flatMap(id -> waiting(actor, id));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Waiter waiter = desks.waiter(next.get());
            boolean takes =
                    desks.candidate(desk, waiter.contact(), Set.of(), now)
                            .filter(candidate -> desks.routing().canTake(candidate, waiter))
                            .isPresent();
            if (takes) {
                Why why = Routing.firstInLine(waiter, who, now);
                desks.offer(next.get(), desk.presence(), why, now);
                return Optional.of(new Outcome.Offered(waiter.contact(), why));
            }
            queues.remove(waiter.queue().id());
            queues.retainAll(roomFor(who, desk));
        }
        return Optional.empty();
    }

    private Optional<Contact.Waiting> waiting(Actor actor, ContactId id) {
        return desks.book()
                .visible(actor, id)
                .filter(Contact.Waiting.class::isInstance)
                .map(Contact.Waiting.class::cast);
    }

    /** His queues behind some door whose contacts still fit into his hands. */
    private Set<QueueId> roomFor(OperatorProfile profile, Presences.AtWork desk) {
        int load = desks.policy().capacity().loadOf(desk.inHand());
        return desks.places().entryPoints().all().stream()
                .filter(door -> profile.queues().contains(door.queue()))
                .filter(door ->
                        desks.policy().capacity().fits(load, door.channel(), Priority.NORMAL))
                .map(door -> door.queue())
                .collect(toUnmodifiableSet());
    }

    private static OperatorProfile narrowed(OperatorProfile who, Set<QueueId> queues) {
        return new OperatorProfile(who.id(), who.brands(), queues, who.languages(), who.skills());
    }
}
