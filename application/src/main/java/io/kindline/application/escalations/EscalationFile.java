package io.kindline.application.escalations;

import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.TaskList;
import java.util.List;

/**
 * All about one escalation.
 *
 * @param places the newest report first
 * @param tasks of all escalations of the contact, in their order
 */
public record EscalationFile(Escalation escalation, List<Place> places, TaskList tasks) {
    public EscalationFile {
        places = List.copyOf(places);
    }
}
