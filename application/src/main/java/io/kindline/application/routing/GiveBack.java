package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Tickets;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Moves on a contact whose time came: one in the hands of somebody who is gone waits in its queue
 * again, he first if he comes back soon; a parked one whose time is over is taken up by its
 * operator when he is at work.
 */
@UseCase(allowed = Role.SYSTEM)
public class GiveBack {
    private final Desks desks;
    private final InstantSource clock;

    public GiveBack(Desks desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Outcome {
        WAITS_AGAIN,
        TAKEN_UP,
        /** It needed nothing. */
        LEFT
    }

    public Outcome handle(Actor actor, ContactId id) {
        Instant now = clock.instant();
        Optional<Contact> found = desks.book().visible(actor, id);
        if (found.isEmpty()) {
            return Outcome.LEFT;
        }
        return switch (found.get()) {
            case Contact.Active active when isGone(active) -> back(active, active, now);
            case Contact.Parked parked when !parked.until().isAfter(now) -> resume(parked, now);
            case Contact.Active _,
                    Contact.Parked _,
                    Contact.WrapUp _,
                    Contact.Waiting _,
                    Contact.Offered _,
                    Contact.Closed _ ->
                    Outcome.LEFT;
        };
    }

    private Outcome resume(Contact.Parked parked, Instant now) {
        EntryPoint door = desks.places().entryPoints().byId(parked.head().entryPoint());
        Contact.Active active = parked.resume(door, now);
        if (isGone(active)) {
            return back(parked, active, now);
        }
        desks.book().store(parked, active);
        return Outcome.TAKEN_UP;
    }

    private Outcome back(Contact before, Contact.Active active, Instant now) {
        Queue queue = desks.places().queues().byId(active.head().queue());
        WaitingTicket ticket = Tickets.forColleague(queue, active.operator(), now);
        desks.book().store(before, active.handBack(queue.id(), ticket));
        return Outcome.WAITS_AGAIN;
    }

    /** Somebody who was never seen works through the API: he is not gone. */
    private boolean isGone(Contact.Active active) {
        return desks.presences()
                .of(active.operator())
                .map(Presence::state)
                .filter(PresenceState.OFFLINE::equals)
                .isPresent();
    }
}
