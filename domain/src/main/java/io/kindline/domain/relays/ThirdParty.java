package io.kindline.domain.relays;

import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whom somebody wants to reach.
 *
 * @param subscriber when he is one of ours
 * @param name as operators see it, never in full
 * @param zone where he sleeps
 */
public record ThirdParty(
        SealedNumber number,
        Optional<SubscriberId> subscriber,
        String name,
        ZoneId zone,
        Language language,
        Bond bond) {

    /** How he stands to the seeker, as far as is known. */
    public enum Bond {
        OPEN,
        /** He blocked the seeker: there is one attempt and no other (S11). */
        BLOCKED
    }

    /** Who he is belongs to nobody else. */
    @Override
    public String toString() {
        return "ThirdParty[***]";
    }
}
