package io.kindline.domain.routing;

import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** All shifts, and what was done in them. An operator has one open shift at most. */
public interface Shifts {

    /** The shift that lasts, if one does. */
    Optional<Shift> current(OperatorId operator);

    /** Stores a begun or ended shift. */
    void save(Shift shift);

    /** What he closed from that time on, the first instant included. */
    Tally tally(OperatorId operator, Instant from);

    /**
     * What was done.
     *
     * @param handled contacts closed, human requests among them, merged ones not
     * @param humanRequests those closed as human requests (S19)
     * @param handling time spent on all but the human requests
     */
    record Tally(int handled, int humanRequests, Duration handling) {

        /** Mean handle time; human requests never count against it. Empty without contacts. */
        public Optional<Duration> averageHandling() {
            int counted = handled - humanRequests;
            return counted == 0 ? Optional.empty() : Optional.of(handling.dividedBy(counted));
        }
    }
}
