package io.kindline.application.escalations;

import io.kindline.domain.escalations.Escalation;

/** How a step with an escalation went. */
public sealed interface EscalationOutcome {

    /** Done; the escalation as it is now. */
    record Done(Escalation escalation) implements EscalationOutcome {}

    /** There is none, or it is of a brand the actor may not see. */
    record NotFound() implements EscalationOutcome {}

    /** It has ended already. */
    record Over(Escalation.Ended ended) implements EscalationOutcome {}

    /** A team is asked: only its people and supervisors take this step. */
    record NotYours() implements EscalationOutcome {}

    /** Something that may save a life comes first (S2). */
    record Blocked() implements EscalationOutcome {}

    /**
     * Something in the command does not hold.
     *
     * @param why a plain English sentence
     */
    record Invalid(String why) implements EscalationOutcome {}
}
