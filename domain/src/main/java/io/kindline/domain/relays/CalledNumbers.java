package io.kindline.domain.relays;

import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;

/** Whom subscribers called. */
public interface CalledNumbers {

    /** Stores a call; nothing happens when it is there already. */
    void add(CalledNumber call);

    Optional<CalledNumber> find(CalledId id);

    /** The latest calls of a subscriber, newest first. */
    List<CalledNumber> of(SubscriberId caller, int most);
}
