package io.kindline.application.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the trail as it is shown.
 *
 * @param chain {@code house}, or the id of the brand
 * @param actor as {@link io.kindline.domain.shared.Actor#auditName()}
 * @param subject kind and id, for example {@code contact:0190…}
 * @param particulars by name; a change has {@code before.…} and {@code after.…}
 * @param place in the chain; empty until it is sealed
 */
public record AuditLine(
        UUID id,
        String chain,
        Instant at,
        String actor,
        String action,
        String subject,
        Map<String, String> particulars,
        Optional<Long> place) {
    public AuditLine {
        particulars = Map.copyOf(particulars);
    }
}
