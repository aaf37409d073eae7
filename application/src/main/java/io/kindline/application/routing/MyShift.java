package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Shift;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** An operator's presence and what he did in this shift, right across midnight and zones. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class MyShift {
    private final Presences presences;
    private final Shifts shifts;
    private final InstantSource clock;

    public MyShift(Presences presences, Shifts shifts, InstantSource clock) {
        this.presences = presences;
        this.shifts = shifts;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @param startedAt empty before the first time he was available
     * @param handled contacts closed in this shift
     * @param averageHandling mean time in hand, human requests not counted; empty without contacts
     */
    public record Report(
            Presence presence,
            Optional<Instant> startedAt,
            int handled,
            int humanRequests,
            Optional<Duration> averageHandling) {}

    public Report handle(Actor.Staff actor) {
        Instant now = clock.instant();
        Presence presence =
                presences.of(actor.id()).orElseGet(() -> Presence.unseen(actor.id(), now));
        Optional<Instant> startedAt = shifts.current(actor.id()).map(Shift::startedAt);
        Shifts.Tally tally =
                startedAt
                        .map(from -> shifts.tally(actor.id(), from))
                        .orElseGet(() -> new Shifts.Tally(0, 0, Duration.ZERO));
        return new Report(
                presence,
                startedAt,
                tally.handled(),
                tally.humanRequests(),
                tally.averageHandling());
    }
}
