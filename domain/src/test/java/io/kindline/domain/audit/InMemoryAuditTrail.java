package io.kindline.domain.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The trail, for tests: what was told can be read back. */
public final class InMemoryAuditTrail implements AuditTrail {
    private final List<AuditEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void record(AuditEvent event) {
        events.add(event);
    }

    /** Everything told so far, in order. */
    public List<AuditEvent> events() {
        return List.copyOf(events);
    }
}
