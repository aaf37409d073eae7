package io.kindline.application.audit;

import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The trail in memory, read newest first. */
public final class InMemoryAuditLog implements AuditLog {
    private final InMemoryAuditTrail trail;

    public InMemoryAuditLog(InMemoryAuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Page<AuditLine> page(
            AuditFilter filter, Set<Chain> chains, Optional<String> after, int size) {
        List<AuditEvent> events = trail.events();
        List<AuditLine> lines = new ArrayList<>();
        for (int place = events.size(); place > 0; place--) {
            AuditEvent event = events.get(place - 1);
            boolean further =
                    after.map(Integer::parseInt).map(Integer.valueOf(place)::compareTo).orElse(-1)
                            < 0;
            if (further && chains.contains(Chain.of(event.brand())) && fits(filter, event)) {
                lines.add(line(event, place));
            }
        }
        List<AuditLine> page = lines.subList(0, Math.min(size, lines.size()));
        return new Page<>(
                page,
                lines.size() > size
                        ? Optional.of("" + page.getLast().id().getLeastSignificantBits())
                        : Optional.empty());
    }

    private static boolean fits(AuditFilter filter, AuditEvent event) {
        return has(filter.actors(), event.actor().auditName())
                && has(filter.actions(), event.action())
                && has(filter.subjects(), event.subject())
                && filter.purpose()
                        .map(purpose -> purpose.equals(event.particulars().get("purpose")))
                        .orElse(true)
                && filter.from().map(from -> !event.at().isBefore(from)).orElse(true)
                && filter.until().map(event.at()::isBefore).orElse(true);
    }

    private static boolean has(Set<String> wanted, String one) {
        return wanted.isEmpty() || wanted.contains(one);
    }

    private static AuditLine line(AuditEvent event, int place) {
        return new AuditLine(
                new UUID(0, place),
                Chain.of(event.brand()).name(),
                event.at(),
                event.actor().auditName(),
                event.action(),
                event.subject(),
                event.particulars(),
                Optional.empty());
    }

    @Override
    public List<String> actions() {
        return trail.events().stream().map(AuditEvent::action).distinct().sorted().toList();
    }
}
