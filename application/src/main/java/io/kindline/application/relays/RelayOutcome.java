package io.kindline.application.relays;

/** How a step with a relay went. */
public sealed interface RelayOutcome {

    /** Done; the relay as it is now. */
    record Done(RelayLine relay) implements RelayOutcome {}

    /** There is no such relay, or it is of a brand the actor may not see. */
    record NotFound() implements RelayOutcome {}

    /** The step is not possible as the relay stands. */
    record NotNow() implements RelayOutcome {}

    /** It is night there. */
    record Quiet() implements RelayOutcome {}

    /** Words are needed. */
    record WordsNeeded() implements RelayOutcome {}
}
