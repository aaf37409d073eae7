package io.kindline.domain.escalations;

import java.util.List;

/** Where people in need are, or were. */
public interface Places {

    /** Stores a new report. */
    void add(Place place);

    /** All reports of an escalation, the newest first. */
    List<Place> of(EscalationId escalation);
}
