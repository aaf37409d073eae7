package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is at work. Somebody never seen has no presence. */
public interface Presences {

    /** His presence, if he was ever seen. */
    Optional<Presence> of(OperatorId operator);

    /** His presence, locked until the transaction ends; waits for whoever holds the lock. */
    Optional<Presence> lock(OperatorId operator);

    /** As {@link #lock}, but empty when somebody else holds the lock: then do not wait. */
    Optional<Presence> tryLock(OperatorId operator);

    /** Stores his presence. */
    void save(Presence presence);

    /** Notes that his browser is there; does nothing for somebody offline. */
    void beat(OperatorId operator, Instant now);

    /** What everybody does who is not offline. */
    Map<OperatorId, PresenceState> states();

    /** Everybody who is available, with what he has in hand, in the order of idleness. */
    List<AtWork> available();

    /** One who is available, with what he has in hand. */
    Optional<AtWork> available(OperatorId operator);

    /** Who is not offline but has been silent for that long. */
    List<OperatorId> silent(Duration silence, Instant now);

    /**
     * An operator with what weighs on him, counted from the contacts themselves.
     *
     * @param inHand active, in wrap-up and on offer, by channel
     * @param offered what is on offer to him
     */
    record AtWork(Presence presence, Map<Channel, Integer> inHand, Set<ContactId> offered) {}
}
