package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes somebody whose browser fell silent off routing; his offers go back. */
@UseCase(allowed = Role.SYSTEM)
public class TakeOffDuty {
    private final Desks desks;
    private final InstantSource clock;

    public TakeOffDuty(Desks desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        TAKEN_OFF,
        /** He was heard meanwhile, or is off already. */
        STILL_THERE
    }

    public Outcome handle(Actor actor, OperatorId operator) {
        Instant now = clock.instant();
        Instant heardSince = now.minus(desks.policy().presenceLostAfter());
        Optional<Presence> silent =
                desks.presences()
                        .tryLock(operator)
                        .filter(presence -> presence.state() != PresenceState.OFFLINE)
                        .filter(presence -> !presence.lastBeatAt().isAfter(heardSince));
        if (silent.isEmpty()) {
            return Outcome.STILL_THERE;
        }
        desks.presences().save(silent.get().lost());
        desks.withdrawFrom(operator, now);
        desks.tellPresence(operator);
        return Outcome.TAKEN_OFF;
    }
}
