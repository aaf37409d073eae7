package io.kindline.domain.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was written down.
 *
 * @param actor as {@link io.kindline.domain.shared.Actor#auditName()}
 * @param particulars the written form of the particulars, lines of {@code name=value}
 * @param at in whole microseconds, as finely as databases store
 */
public record AuditEntry(
        UUID id,
        Chain chain,
        Instant at,
        String actor,
        String action,
        String subject,
        String particulars) {}
