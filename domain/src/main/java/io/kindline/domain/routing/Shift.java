package io.kindline.domain.routing;

import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of work of one operator, whatever midnights it crosses.
 *
 * @param endedAt empty while it lasts
 */
public record Shift(UUID id, OperatorId operator, Instant startedAt, Optional<Instant> endedAt) {

    /** Whoever is away for longer has gone home, even when he did not say so. */
    public static final Duration AWAY_MAX = Duration.ofHours(4);

    /** The shift is over. */
    public Shift ended(Instant at) {
        return new Shift(id, operator, startedAt, Optional.of(at));
    }

    /** True when somebody who comes back from that presence begins a new shift. */
    public static boolean isOver(Presence before, Instant now) {
        return before.state() == PresenceState.OFFLINE
                && before.since().plus(AWAY_MAX).isBefore(now);
    }
}
