package io.kindline.domain.satisfaction;

import io.kindline.domain.contacts.ContactId;
import java.util.Optional;

/** All ratings, at most one a contact. */
public interface Ratings {

    /** The contact's rating, if it has one. */
    Optional<Rating> of(ContactId contact);

    /** Stores the rating unless the contact has one; tells whether it did. */
    Stored add(Rating rating);

    /** Whether a rating was the contact's first. */
    enum Stored {
        NOW,
        BEFORE
    }
}
