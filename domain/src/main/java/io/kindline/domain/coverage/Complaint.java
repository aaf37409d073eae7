package io.kindline.domain.coverage;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/**
 * Somebody has no coverage somewhere.
 *
 * @param ticket what the network is asked; one for all who complain of the place
 * @param words where it is, as it was told
 */
public record Complaint(
        ContactId contact,
        EscalationId ticket,
        BrandId brand,
        GeoPoint point,
        String words,
        OperatorId by,
        Instant at) {

    /** The longest words, in characters. */
    public static final int LENGTH_MAX = 1_000;

    /**
     * @throws IllegalArgumentException when the words are too long
     */
    public Complaint {
        words = words.replace("\0", "").strip();
        if (words.length() > LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a complaint has " + LENGTH_MAX + " characters at most");
        }
    }

    /** Never where somebody is. */
    @Override
    public String toString() {
        return "complaint in " + contact.value();
    }
}
