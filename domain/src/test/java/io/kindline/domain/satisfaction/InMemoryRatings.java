package io.kindline.domain.satisfaction;

import io.kindline.domain.contacts.ContactId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ratings in memory. */
public final class InMemoryRatings implements Ratings {
    private final Map<ContactId, Rating> ratings = new HashMap<>();

    @Override
    public Optional<Rating> of(ContactId contact) {
        return Optional.ofNullable(ratings.get(contact));
    }

    @Override
    public Stored add(Rating rating) {
        return ratings.putIfAbsent(rating.contact(), rating) == null ? Stored.NOW : Stored.BEFORE;
    }
}
