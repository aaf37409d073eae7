package io.kindline.domain.promises;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
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

    /** The open ones to a person, over all his linked records, those due first first. */
    List<Promise.Open> openTo(SubscriberId subscriber, Set<BrandId> brands);

    /** The open ones of an operator, those due first first. */
    List<Promise.Open> openOf(OperatorId owner);
}
