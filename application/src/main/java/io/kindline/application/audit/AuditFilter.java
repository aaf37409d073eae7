package io.kindline.application.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries are wanted; what is empty does not narrow.
 *
 * @param actors who did it, as {@link io.kindline.domain.shared.Actor#auditName()}
 * @param actions what was done, each an action or the beginning of some that ends in a dot
 * @param subjects what it was done to
 * @param purpose the reason that was stated
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record AuditFilter(
        Set<String> actors,
        Set<String> actions,
        Set<String> subjects,
        Optional<String> purpose,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Narrows nothing. */
    public static final AuditFilter ALL =
            new AuditFilter(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public AuditFilter {
        actors = Set.copyOf(actors);
        actions = Set.copyOf(actions);
        subjects = Set.copyOf(subjects);
    }

    /** The same, but for these actions only. */
    public AuditFilter withActions(Set<String> wanted) {
        return new AuditFilter(actors, wanted, subjects, purpose, from, until);
    }
}
