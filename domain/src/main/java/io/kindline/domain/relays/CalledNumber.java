package io.kindline.domain.relays;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;

/** A number that a subscriber once called, as the network told it. */
public record CalledNumber(
        CalledId id,
        SubscriberId caller,
        BrandId brand,
        SealedNumber number,
        Instant at,
        int seconds) {}
