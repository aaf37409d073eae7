package io.kindline.domain.audit;

/** Where events are written, in the transaction of what they tell of; never changed or removed. */
public interface AuditTrail {

    /** Appends the event; it is sealed into its brand's hash chain within seconds. */
    void record(AuditEvent event);
}
