package io.kindline.domain.promises;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All promises. */
public interface Promises {

    /** Stores a new one. */
    void add(Promise.Open promise);

    /** The promise, if there is one. */
    Optional<Promise> find(PromiseId id);

    /** Stores that it was kept; nothing happens when it was already. */
    void save(Promise.Kept promise);

    /**
     * Takes open ones that are due and of which nobody has reminded their owner, and notes that it
     * is done: each is given out once, however many nodes ask.
     *
     * @param most at most so many, those due first
     */
    List<Promise.Open> takeDue(Instant now, int most);

    /** The open ones to a person, over all his linked records, those due first first. */
    List<Promise.Open> openTo(SubscriberId subscriber, Set<BrandId> brands);

    /** The open ones of an operator, those due first first. */
    List<Promise.Open> openOf(OperatorId owner);
}
