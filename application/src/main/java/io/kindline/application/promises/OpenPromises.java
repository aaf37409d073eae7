package io.kindline.application.promises;

import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is promised and not told yet: one's own, or for supervisors all of their brands. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class OpenPromises {
    /** The longest page. */
    public static final int PAGE_MAX = 200;

    private final PromiseReads reads;

    public OpenPromises(PromiseReads reads) {
        this.reads = reads;
    }

    /** Whose promises are looked at. */
    public enum Whose {
        MINE,
        /** For supervisors alone. */
        MY_BRANDS
    }

    /**
     * One page.
     *
     * @param cursor from the page before; a malformed one begins at the start
     * @param limit 1 to {@link #PAGE_MAX}
     * @throws NotAllowed when somebody else asks for what supervisors see
     */
    public Page<PromiseLine> handle(
            Actor.Staff actor, Whose whose, Optional<String> cursor, int limit) {
        Optional<OperatorId> owner =
                switch (whose) {
                    case MINE -> Optional.of(actor.id());
                    case MY_BRANDS -> everybodys(actor);
                };
        int size = Math.clamp(limit, 1, PAGE_MAX);
        List<PromiseLine> found =
                reads.open(owner, actor.brands(), cursor.flatMap(OpenPromises::read), size + 1);
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        List<PromiseLine> items = found.subList(0, size);
        var last = items.getLast().promise().words();
        return new Page<>(items, Optional.of(last.dueAt() + "_" + last.id().value()));
    }

    static Optional<OperatorId> everybodys(Actor.Staff actor) {
        if (!actor.roles().contains(Role.SUPERVISOR)) {
            throw new NotAllowed("the promises of others are for supervisors");
        }
        return Optional.empty();
    }

    private static Optional<PromiseReads.Position> read(String cursor) {
        String[] parts = cursor.split("_", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PromiseReads.Position(
                            Instant.parse(parts[0]), new PromiseId(UUID.fromString(parts[1]))));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
