package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;

/**
 * An operator goes home: offline, offers taken back. What he still has in hand goes back to its
 * queue a minute later.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class EndShift {
    private final Desks desks;
    private final Shifts shifts;
    private final InstantSource clock;

    public EndShift(Desks desks, Shifts shifts, InstantSource clock) {
        this.desks = desks;
        this.shifts = shifts;
        this.clock = clock;
    }

    public Presence handle(Actor.Staff actor) {
        Instant now = clock.instant();
        Presence home =
                desks.presences()
                        .lock(actor.id())
                        .orElseGet(() -> Presence.unseen(actor.id(), now))
                        .to(PresenceState.OFFLINE, Presence.SHIFT_OVER, now);
        desks.presences().save(home);
        desks.withdrawFrom(actor.id(), now);
        shifts.current(actor.id()).ifPresent(shift -> shifts.save(shift.ended(now)));
        desks.tellPresence(actor.id());
        return home;
    }
}
