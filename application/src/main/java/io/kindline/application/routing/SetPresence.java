package io.kindline.application.routing;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Shift;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * An operator says whether he takes work now. The first time he is available begins his shift, and
 * so does coming back after more than four hours away. Nobody goes offline while he watches over
 * somebody: he hands the watch over first, in writing.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class SetPresence {
    private final Desks desks;
    private final Shifts shifts;
    private final Escalations escalations;
    private final Ids ids;
    private final InstantSource clock;

    public SetPresence(
            Desks desks, Shifts shifts, Escalations escalations, Ids ids, InstantSource clock) {
        this.desks = desks;
        this.shifts = shifts;
        this.escalations = escalations;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What he does from now on.
     *
     * @param reason a word for it, at most 40 characters; may be empty
     */
    public record Command(PresenceState state, String reason) {}

    /** How it went. */
    public sealed interface Outcome {

        /** He does it from now on. */
        record Set(Presence presence) implements Outcome {}

        /** These are not safe yet, and he watches over them. */
        record StillWatching(List<Escalation.Emergency> watches) implements Outcome {
            public StillWatching {
                watches = List.copyOf(watches);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        List<Escalation.Emergency> watches =
                command.state() == PresenceState.OFFLINE
                        ? escalations.watchedBy(actor.id())
                        : List.of();
        return watches.isEmpty()
                ? new Outcome.Set(set(actor, command))
                : new Outcome.StillWatching(watches);
    }

    private Presence set(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        Presence before =
                desks.presences()
                        .lock(actor.id())
                        .orElseGet(() -> Presence.unseen(actor.id(), now));
        Presence after = before.to(command.state(), command.reason().strip(), now);
        keepShift(before, after, now);
        desks.presences().save(after);
        if (after.state() == PresenceState.AVAILABLE) {
            desks.tellFreed(actor.id());
        } else {
            desks.withdrawFrom(actor.id(), now);
        }
        desks.tellPresence(actor.id());
        return after;
    }

    private void keepShift(Presence before, Presence after, Instant now) {
        Optional<Shift> current = shifts.current(after.operator());
        boolean wentHome = Shift.isOver(before, now);
        if (wentHome) {
            current.ifPresent(shift -> shifts.save(shift.ended(before.since())));
        }
        if (after.state() == PresenceState.AVAILABLE && (wentHome || current.isEmpty())) {
            begin(after.operator(), now);
        }
    }

    private void begin(OperatorId operator, Instant now) {
        shifts.save(new Shift(ids.next(), operator, now, Optional.empty()));
    }
}
