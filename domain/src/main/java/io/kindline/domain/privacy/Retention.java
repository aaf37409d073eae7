package io.kindline.domain.privacy;

import io.kindline.domain.shared.BrandId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How long a brand keeps something of its closed contacts, and how far it has been let go.
 *
 * @param days after the contact was closed
 * @param done where the last run stopped
 * @param contacts of how many it was let go so far
 * @param lastAt when the last of them was let go
 */
public record Retention(
        BrandId brand,
        Keeping what,
        int days,
        Place done,
        long contacts,
        Optional<Instant> lastAt) {

    /**
     * @throws IllegalArgumentException when the days are not allowed
     */
    public Retention {
        if (!what.allows(days)) {
            throw new IllegalArgumentException(what + " is not kept for " + days + " days");
        }
    }

    /** A place in the order of closing; contacts closed at the same time follow by id. */
    public record Place(Instant closedAt, UUID contact) {
        public static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    /** A rule that nothing was done by yet. */
    public static Retention begun(BrandId brand, Keeping what, int days) {
        return new Retention(brand, what, days, Place.START, 0, Optional.empty());
    }

    /** The same for another time. */
    public Retention lasting(int otherDays) {
        return new Retention(brand, what, otherDays, done, contacts, lastAt);
    }

    /** Contacts closed before it are due. */
    public Instant dueUntil(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** After some more contacts were let go. */
    public Retention reaching(Place place, int more, Instant now) {
        return new Retention(brand, what, days, place, contacts + more, Optional.of(now));
    }
}
