package io.kindline.application.audit;

import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Writes administrative changes into the trail, each with what was before and after. Every use case
 * by which somebody sets up the house goes through here, in its own transaction.
 */
public final class ChangeLog {
    private final AuditTrail audit;

    public ChangeLog(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * One change.
     *
     * @param action what was done, dotted lower case, for example {@code queue.changed}
     * @param subject what it was done to, kind and id, for example {@code queue:0190…}
     * @param brand the brand whose chain it belongs to; empty for matters of the house
     * @param before {@link Portrait#NOTHING} for something new
     * @param after {@link Portrait#NOTHING} for something taken away
     */
    public record Change(
            String action,
            String subject,
            Optional<BrandId> brand,
            Portrait before,
            Portrait after) {}

    /** Notes the change; saving what was there already leaves no trace. */
    public void record(Actor actor, Change change, Instant now) {
        Map<String, String> differences = change.before().changesTo(change.after());
        if (!differences.isEmpty()) {
            audit.record(
                    new AuditEvent(
                            actor,
                            change.action(),
                            change.subject(),
                            change.brand(),
                            differences,
                            now));
        }
    }
}
