package io.kindline.domain.authority;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/**
 * Somebody lets another decide in his place for a while: on leave, for a night shift. It never
 * widens what the other may grant by himself, and never reaches requests in which either shares.
 */
public record Delegation(
        DelegationId id, OperatorId from, OperatorId to, Instant begin, Instant end) {

    /**
     * @throws IllegalArgumentException when it is to himself, or does not end after it begins
     */
    public Delegation {
        if (from.equals(to) || !end.isAfter(begin)) {
            throw new IllegalArgumentException("authority is lent to another, for some time");
        }
    }

    /** Whether it holds at that moment. */
    public boolean holdsAt(Instant now) {
        return !now.isBefore(begin) && now.isBefore(end);
    }
}
