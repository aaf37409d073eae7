package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import java.time.Instant;
import java.util.Optional;

/**
 * The contacts that wait, in the order of service: life-safety, then priority and queue, then who
 * has waited longest. A contact got from here is locked until the transaction ends, so that nobody
 * else gets it meanwhile; whoever is being looked at by another is passed over, never waited for.
 */
public interface WaitingLine {

    /**
     * Locks the first contact that the operator may claim: his queues and brands; his languages and
     * skills unless the contact has waited too long for that or he knows the person; not one that
     * rests because he declined it, nor one that a colleague is preferred for still. A life-safety
     * contact asks only for queue and brand.
     */
    Optional<ContactId> lockNext(OperatorProfile who, Instant now);

    /** As {@link #lockNext}, but only what may be offered by now. */
    Optional<ContactId> lockNextToOffer(OperatorProfile who, Instant now);

    /**
     * As {@link #lockNextToOffer}, but only where a life is at stake: what he must get before
     * anything else.
     */
    Optional<ContactId> lockLifeSafety(OperatorProfile who, Instant now);

    /** Locks this contact, if it waits and nobody else has locked it. */
    Optional<ContactId> lock(ContactId contact);
}
