package io.kindline.domain.promises;

import java.time.Duration;
import java.time.Instant;

/**
 * How a promise that nobody told climbs: its owner when it is due, then his team, then the
 * supervisors.
 *
 * @param teamAfter how long after it was due the team is reminded
 * @param supervisorAfter how long after it was due the supervisors are; not before the team
 */
public record Ladder(Duration teamAfter, Duration supervisorAfter) {

    /**
     * @throws IllegalArgumentException when the supervisors would be reminded before the team
     */
    public Ladder {
        if (teamAfter.isNegative() || supervisorAfter.compareTo(teamAfter) < 0) {
            throw new IllegalArgumentException("first the owner, then the team, then supervisors");
        }
    }

    /** How high it has climbed at that moment, whatever was missed meanwhile. */
    public Rung at(Instant due, Instant now) {
        if (now.isBefore(due)) {
            return Rung.QUIET;
        }
        if (now.isBefore(due.plus(teamAfter))) {
            return Rung.OWNER;
        }
        return now.isBefore(due.plus(supervisorAfter)) ? Rung.TEAM : Rung.SUPERVISOR;
    }
}
