package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All escalations. */
public interface Escalations {

    /** Stores a new one; from then on an emergency keeps its contact open. */
    void add(Escalation.Open escalation);

    /** The escalation, if there is one. */
    Optional<Escalation> find(EscalationId id);

    /** The escalation, locked until the transaction ends. */
    Optional<Escalation> lock(EscalationId id);

    /** Stores the next state of one that was locked in the same transaction. */
    void save(Escalation next);

    /** The open ones of a contact, oldest first. */
    List<Escalation.Open> openOf(ContactId contact);

    /** The open emergencies that somebody sees through, oldest first. */
    List<Escalation.Emergency> watchedBy(OperatorId owner);

    /** The open emergencies of which nobody above the owner is reminded yet, oldest first. */
    List<Escalation.Emergency> watched(int most);

    /**
     * Those whose time has come, or whose time lies behind a clock that was set back; the most
     * urgent first. Others that look at the same time get others.
     */
    List<Escalation.Open> due(Instant now, int most);
}
