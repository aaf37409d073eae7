package io.kindline.infrastructure.shared;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a contact in the same statement that finds out which one, and keeps it at hand: whoever
 * looks it up afterwards in the same transaction needs no statement more.
 */
public interface ContactAtHand {
    /**
     * Finds the id and reads the contact.
     *
     * @param which gives at most one {@code contact_id}
     * @param parameters of that statement, by name
     */
    Optional<UUID> read(String which, Map<String, Object> parameters);
}
