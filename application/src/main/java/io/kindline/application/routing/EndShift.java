package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * An operator goes home: offline, offers taken back. What he still has in hand goes back to its
 * queue a minute later. Whoever watches over somebody hands the watch over first, in writing.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class EndShift {
    private final Desks desks;
    private final Shifts shifts;
    private final Escalations escalations;
    private final InstantSource clock;

    public EndShift(Desks desks, Shifts shifts, Escalations escalations, InstantSource clock) {
        this.desks = desks;
        this.shifts = shifts;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** He is off duty. */
        record Home(Presence presence) implements Outcome {}

        /** These are not safe yet, and he watches over them. */
        record StillWatching(List<Escalation.Emergency> watches) implements Outcome {
            public StillWatching {
                watches = List.copyOf(watches);
            }
        }
    }

    public Outcome handle(Actor.Staff actor) {
        List<Escalation.Emergency> watches = escalations.watchedBy(actor.id());
        return watches.isEmpty()
                ? new Outcome.Home(goHome(actor))
                : new Outcome.StillWatching(watches);
    }

    private Presence goHome(Actor.Staff actor) {
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
