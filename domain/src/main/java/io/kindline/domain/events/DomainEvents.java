package io.kindline.domain.events;

import java.time.Instant;
import java.util.List;

/** Events to be told: put in the transaction of what they tell of, taken by any node. */
public interface DomainEvents {

    /** An event taken, to be told for the n-th time. */
    record Taken(DomainEvent event, int attempt) {}

    /** Puts an event that is due now. */
    void put(DomainEvent event);

    /** Takes what is due, the oldest first, so that no other node does for a minute. */
    List<Taken> take(int most, Instant now);

    /** It was told. */
    void remove(EventId id);

    /** It is told later. */
    void tryAgainAt(EventId id, Instant at);

    /** Lets go of what happened before and could not be told; answers how many they were. */
    int letGo(Instant before);
}
