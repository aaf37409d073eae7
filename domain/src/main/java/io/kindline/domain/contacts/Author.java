package io.kindline.domain.contacts;

import io.kindline.domain.shared.OperatorId;

/** Who said it, and with that the direction: in, out, or among ourselves. */
public sealed interface Author {

    /** Inbound, from the person served. */
    record Subscriber() implements Author {}

    /**
     * Inbound, from somebody whom an operator added to a mail conversation.
     *
     * @param name under which he is shown, not blank
     */
    record Participant(String name) implements Author {}

    /** Outbound, to the person served. */
    record Operator(OperatorId id) implements Author {}

    /** Internal: seen by colleagues only. */
    record Note(OperatorId id, Sense sense) implements Author {

        /** A plain remark. */
        public Note(OperatorId id) {
            this(id, new Sense.Remark());
        }
    }

    /** Outbound, by Kindline itself: a greeting, an out-of-hours word. */
    record Automatic() implements Author {}

    /** A line in the history: transferred, parked, merged; {@code by} did it. */
    record Event(String by) implements Author {}

    /** What a note is. */
    sealed interface Sense {

        /** For whoever reads it. */
        record Remark() implements Sense {}

        /** A question to a colleague. */
        record Asks(Addressee whom) implements Sense {}

        /** What a colleague answered. */
        record Answers(OperatorId asker) implements Sense {}
    }

    /** True for what the person served said or was told; false for what stays among ourselves. */
    default boolean crossesTheDoor() {
        return switch (this) {
            case Subscriber _, Participant _, Operator _, Automatic _ -> true;
            case Note _, Event _ -> false;
        };
    }

    /** True for what came in by the door. */
    default boolean comesIn() {
        return switch (this) {
            case Subscriber _, Participant _ -> true;
            case Operator _, Automatic _, Note _, Event _ -> false;
        };
    }
}
