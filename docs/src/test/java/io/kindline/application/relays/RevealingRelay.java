package io.kindline.application.relays;

import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.IdentityId;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.util.Optional;

/** A part of relays that asks for somebody's number in clear. */
public class RevealingRelay {
    private final Subscribers subscribers;

    RevealingRelay(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    Optional<ContactAddress> number(SubscriberId of, IdentityId which) {
        return subscribers.reveal(of, which);
    }
}
