package io.kindline.domain.audit;

import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something somebody did or read that must be traceable for ever.
 *
 * @param action what was done, dotted lower case, for example {@code subscriber.number-revealed}
 * @param subject what it was done to, kind and id, for example {@code subscriber:0190…}
 * @param brand the brand whose chain it belongs to; empty for matters of the house
 * @param particulars further facts by name; never a number, an address or a text of a person
 */
public record AuditEvent(
        Actor actor,
        String action,
        String subject,
        Optional<BrandId> brand,
        Map<String, String> particulars,
        Instant at) {

    public AuditEvent {
        particulars = Collections.unmodifiableMap(new TreeMap<>(particulars));
    }
}
