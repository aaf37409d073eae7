package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.shared.OperatorId;

/** How a step with a contact went. */
public sealed interface StepOutcome {

    /** Done; the contact as it is now. */
    record Done(Contact contact) implements StepOutcome {}

    /** There is no such contact, or it is of a brand the actor may not see. */
    record NotFound() implements StepOutcome {}

    /** It is in a colleague's hands. */
    record HeldBy(OperatorId colleague) implements StepOutcome {}

    /**
     * The step is not possible in this state.
     *
     * @param state as {@link ContactStates} spells it
     */
    record NotNow(String state) implements StepOutcome {}

    /**
     * Something in the command does not hold.
     *
     * @param what a stable word for it, for example {@code too-long}
     * @param why a plain English sentence
     */
    record Invalid(String what, String why) implements StepOutcome {}

    /** The person's safety forbids it; somebody must see to that first. */
    record Guarded(Guard by) implements StepOutcome {}

    /** What protects the person. */
    enum Guard {
        /** Nobody has confirmed yet that the person is safe: the contact must not end. */
        WATCHED,
        /** A word of ours could give the person away: nothing may be sent. */
        SILENT
    }
}
