package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** Places in a queue. */
public final class Tickets {
    private Tickets() {}

    /** A new place at the end of the queue, by the queue's own rules. */
    public static WaitingTicket in(Queue queue, Optional<OperatorId> knownBy, Instant now) {
        return new WaitingTicket(
                now,
                now.plus(queue.offerDelay()),
                knownBy,
                now.plus(queue.preferKnownFor()),
                now.plus(queue.relaxAfter()));
    }

    /** A place for one colleague first: a transfer, or somebody whose operator vanished. */
    public static WaitingTicket forColleague(Queue queue, OperatorId colleague, Instant now) {
        return in(queue, Optional.of(colleague), now);
    }
}
