package io.kindline.application.privacy;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.privacy.Retentions;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets go of what was written of matters that ended after their contact had faded, or that had
 * none: by the time of their own end.
 */
@UseCase(allowed = Role.SYSTEM)
public class LetEndedFade {
    private final Retentions rules;
    private final PersonalRecords records;
    private final AuditTrail audit;
    private final InstantSource clock;

    public LetEndedFade(
            Retentions rules, PersonalRecords records, AuditTrail audit, InstantSource clock) {
        this.rules = rules;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many rows were let go, over all brands. */
    public long handle(Actor actor) {
        Instant now = clock.instant();
        return rules.all().stream().mapToLong(rule -> letGo(actor, rule, now)).sum();
    }

    private long letGo(Actor actor, Retention rule, Instant now) {
        Optional<Retention> held = rules.hold(rule.brand(), rule.what());
        if (held.isEmpty()) {
            return 0;
        }
        Instant until = held.get().dueUntil(now);
        long rows = records.letGoOfEnded(rule.what(), rule.brand(), until);
        if (rows > 0) {
            audit.record(
                    new AuditEvent(
                            actor,
                            "retention.let-go",
                            "retention:" + rule.what().name().toLowerCase(Locale.ROOT),
                            Optional.of(rule.brand()),
                            Map.of(
                                    "ended", Long.toString(rows),
                                    "days", Integer.toString(held.get().days()),
                                    "ended-until", until.toString()),
                            now));
        }
        return rows;
    }
}
