package io.kindline.application.contacts;

import io.kindline.application.contacts.ContactReads.Position;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Page;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a page of contacts ends, as text for callers to hand back. */
final class TimelineCursor {
    private TimelineCursor() {}

    static Optional<Position> read(String cursor) {
        String[] parts = cursor.split("_", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Position(
                            Instant.parse(parts[0]), new ContactId(UUID.fromString(parts[1]))));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A page of what was found, of which one more than {@code size} was asked. */
    static Page<TimelineEntry> page(List<TimelineEntry> found, int size) {
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        List<TimelineEntry> items = found.subList(0, size);
        TimelineEntry last = items.getLast();
        return new Page<>(items, Optional.of(last.openedAt() + "_" + last.id().value()));
    }
}
