package io.kindline.application.escalations;

import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.TaskList;
import io.kindline.domain.shared.Language;
import java.util.List;
import java.util.Set;

/**
 * All about one escalation.
 *
 * @param places the newest report first
 * @param tasks of all escalations of the contact, in their order
 * @param waiting who waits for the answer of a functional one
 */
public record EscalationFile(
        Escalation escalation, List<Place> places, TaskList tasks, Waiting waiting) {
    public EscalationFile {
        places = List.copyOf(places);
    }

    /** How many contacts wait for an answer, and in which languages. */
    public record Waiting(int contacts, Set<Language> languages) {
        public Waiting {
            languages = Set.copyOf(languages);
        }

        static Waiting nobody() {
            return new Waiting(0, Set.of());
        }
    }
}
