package io.kindline.application.privacy;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.privacy.Retentions;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets go of what was kept long enough, some contacts at a time, and writes down that it did. */
@UseCase(allowed = Role.SYSTEM)
public class LetFade {
    /** So many contacts go in one transaction. */
    public static final int AT_ONCE = 100;

    private final Retentions rules;
    private final ClosedContacts closed;
    private final PersonalRecords records;
    private final AuditTrail audit;
    private final InstantSource clock;

    public LetFade(
            Retentions rules,
            ClosedContacts closed,
            PersonalRecords records,
            AuditTrail audit,
            InstantSource clock) {
        this.rules = rules;
        this.closed = closed;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of how many contacts something was let go; 0 when nothing is due. */
    public int handle(Actor actor) {
        Instant now = clock.instant();
        for (Retention rule : rules.all()) {
            int gone = letGo(actor, rule, now);
            if (gone > 0) {
                return gone;
            }
        }
        return 0;
    }

    private int letGo(Actor actor, Retention rule, Instant now) {
        List<Place> due = due(rule, now);
        if (due.isEmpty()) {
            return 0;
        }
        Optional<Retention> held = rules.hold(rule.brand(), rule.what());
        if (held.isEmpty()) {
            return 0;
        }
        List<Place> still = held.get().equals(rule) ? due : due(held.get(), now);
        if (still.isEmpty()) {
            return 0;
        }
        records.letGo(rule.what(), still.stream().map(Place::contact).collect(Collectors.toSet()));
        rules.save(held.get().reaching(still.getLast(), still.size(), now));
        audit.record(
                new AuditEvent(
                        actor,
                        "retention.let-go",
                        "retention:" + rule.what().name().toLowerCase(Locale.ROOT),
                        Optional.of(rule.brand()),
                        Map.of(
                                "contacts", Integer.toString(still.size()),
                                "days", Integer.toString(held.get().days()),
                                "closed-until", still.getLast().closedAt().toString()),
                        now));
        return still.size();
    }

    private List<Place> due(Retention rule, Instant now) {
        return closed.next(rule.brand(), rule.done(), rule.dueUntil(now), AT_ONCE);
    }
}
