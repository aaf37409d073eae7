package io.kindline.domain.relays;

import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders to the network about lines; each is sent until its end is known. */
public interface LineOrders {

    /** Stores a new one; what was ordered for the line before and has no end is superseded. */
    void add(LineOrder order);

    /**
     * Takes what may go now; nobody else takes it until the lease is over.
     *
     * @param most at most so many, those due first
     */
    List<Taken> take(Instant now, Duration lease, int most);

    /** An order taken; {@code attempt} is 1 for the first. */
    record Taken(LineOrder order, int attempt) {}

    /** Its end is not known: again then. */
    void postpone(LineOrderId id, Instant until);

    /** It has ended; the order, or nothing when it had an end already. */
    Optional<LineOrder> end(LineOrderId id, LineOrder.End end, Instant now);

    /** How the newest order of a subscriber stands. */
    Optional<Standing> newest(SubscriberId subscriber);

    /**
     * An order and how it ended.
     *
     * @param end empty while it is not known
     * @param tries how often it was given to the network
     */
    record Standing(LineOrder order, Optional<LineOrder.End> end, int tries) {}
}
