package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;

/** An open desk says every quarter of a minute that it is there. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class PresenceBeat {
    private final Presences presences;
    private final InstantSource clock;

    public PresenceBeat(Presences presences, InstantSource clock) {
        this.presences = presences;
        this.clock = clock;
    }

    public void handle(Actor.Staff actor) {
        presences.beat(actor.id(), clock.instant());
    }
}
