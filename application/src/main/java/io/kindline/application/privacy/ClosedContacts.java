package io.kindline.application.privacy;

import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.List;

/** Closed contacts in the order of their closing. */
public interface ClosedContacts {

    /** The places of at most so many contacts of the brand after a place, closed before a time. */
    List<Place> next(BrandId brand, Place after, Instant until, int atMost);

    /** How many contacts those are, counted up to a limit. */
    long count(BrandId brand, Place after, Instant until, int limit);
}
