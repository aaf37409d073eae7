package io.kindline.application.escalations;

import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Place;
import java.util.Optional;

/**
 * An open escalation as boards and strips show it.
 *
 * @param name of the person; empty when nobody knows it or lists must not show it
 * @param place the newest report; empty without one, or when lists must not show it
 */
public record EscalationLine(
        Escalation.Open escalation, String name, Discretion discretion, Optional<Place> place) {}
