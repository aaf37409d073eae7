package io.kindline.application.audit;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows what was done in the house and in the reader's brands; who reads it is written down. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class ReadAuditTrail {
    private static final int SIZE_MAX = 200;

    private final AuditLog log;
    private final AuditTrail trail;
    private final InstantSource clock;

    public ReadAuditTrail(AuditLog log, AuditTrail trail, InstantSource clock) {
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param view under which word the reading is written down
     * @param size 1 to 200 entries
     */
    public record Command(View view, AuditFilter filter, Optional<String> after, int size) {
        public Command {
            if (size < 1 || size > SIZE_MAX) {
                throw new IllegalArgumentException("a page has 1 to " + SIZE_MAX + " entries");
            }
        }
    }

    /** What the reader looks at. */
    public enum View {
        AUDIT_TRAIL("audit.trail-read"),
        ACCESS_LOG("audit.access-log-read"),
        EXPORT("audit.exported");

        private final String action;

        View(String action) {
            this.action = action;
        }
    }

    /** A page; reading further pages of the same list is not written down again. */
    public Page<AuditLine> handle(Actor actor, Command command) {
        var chains = AuditSight.of(actor);
        Page<AuditLine> page = log.page(command.filter(), chains, command.after(), command.size());
        if (command.after().isEmpty()) {
            trail.record(
                    new AuditEvent(
                            actor,
                            command.view().action,
                            "audit-trail",
                            Optional.empty(),
                            told(command.filter()),
                            clock.instant()));
        }
        return page;
    }

    private static Map<String, String> told(AuditFilter filter) {
        var told = new TreeMap<String, String>();
        put(told, "actors", String.join(" ", filter.actors()));
        put(told, "subjects", String.join(" ", filter.subjects()));
        put(told, "actions", String.join(" ", filter.actions()));
        filter.purpose().ifPresent(purpose -> told.put("for-purpose", purpose));
        filter.from().ifPresent(from -> told.put("from", from.toString()));
        filter.until().ifPresent(until -> told.put("until", until.toString()));
        return told;
    }

    private static void put(Map<String, String> told, String name, String words) {
        if (!words.isEmpty()) {
            told.put(name, words.length() > 400 ? words.substring(0, 400) + "…" : words);
        }
    }
}
