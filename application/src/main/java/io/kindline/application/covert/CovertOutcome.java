package io.kindline.application.covert;

/** How a step with a covert contact went. */
public sealed interface CovertOutcome {

    /** Done. */
    record Done() implements CovertOutcome {}

    /** There is no such contact, or it is of a brand the actor may not see. */
    record NotFound() implements CovertOutcome {}

    /** The contact has ended, or is not covert. */
    record NotNow() implements CovertOutcome {}

    /**
     * Something in the command does not hold.
     *
     * @param why a plain English sentence
     */
    record Invalid(String why) implements CovertOutcome {}
}
