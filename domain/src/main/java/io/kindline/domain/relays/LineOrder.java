package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;

/**
 * An order to the network about the line of a subscriber (S8).
 *
 * @param contact in which he asked for it
 */
public record LineOrder(
        LineOrderId id,
        SubscriberId subscriber,
        ContactId contact,
        BrandId brand,
        Wanted wanted,
        Instant at) {

    /** What becomes of his number on his calls. */
    public enum Wanted {
        HIDDEN,
        SHOWN
    }

    /** How an order ended. */
    public enum End {
        /** The network says that it is so. */
        DONE,
        /** The network says that it never will be. */
        REFUSED,
        /** Something else was ordered for the line meanwhile. */
        SUPERSEDED
    }
}
