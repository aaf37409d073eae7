package io.kindline.domain.escalations;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** One thing to be done in an escalation: one service called, and what came of it. */
public sealed interface Task {

    /** What is to be done. */
    Order order();

    /** Who was called, if anybody was yet. */
    Optional<Call> call();

    default TaskId id() {
        return order().id();
    }

    /** What is to be done, and who said so. */
    record Order(TaskId id, EscalationId escalation, Service service, OperatorId by, Instant at) {}

    /**
     * A call to a service.
     *
     * @param who whom one spoke to: "ambulance, operator 14"
     * @param number as it was dictated; kept apart from the caller's own
     * @param reference the service's own number of the matter; may be empty
     * @param eta when help is to arrive
     */
    record Call(
            String who,
            Optional<DictatedNumber> number,
            String reference,
            Optional<Instant> eta,
            OperatorId by,
            Instant at) {

        /** The longest text of each part, in characters. */
        public static final int LENGTH_MAX = 200;

        /**
         * @throws IllegalArgumentException when nobody was called, or a text is too long
         */
        public Call {
            who = who.replace("\0", "").strip();
            reference = reference.replace("\0", "").strip();
            if (who.isEmpty() || who.length() > LENGTH_MAX || reference.length() > LENGTH_MAX) {
                throw new IllegalArgumentException(
                        "a call names who was called, in " + LENGTH_MAX + " characters at most");
            }
        }
    }

    /** To be done. */
    record Open(Order order, Optional<Call> call) implements Task {

        public Open called(Call made) {
            return new Open(order, Optional.of(made));
        }

        public Done done(String outcome, OperatorId by, Instant now) {
            return new Done(order, call, outcome, by, now);
        }
    }

    /** Done, with what came of it. */
    record Done(Order order, Optional<Call> call, String outcome, OperatorId by, Instant at)
            implements Task {

        /** The longest outcome, in characters. */
        public static final int OUTCOME_MAX = 500;

        /**
         * @throws IllegalArgumentException when the outcome is blank or too long
         */
        public Done {
            outcome = outcome.replace("\0", "").strip();
            if (outcome.isEmpty() || outcome.length() > OUTCOME_MAX) {
                throw new IllegalArgumentException(
                        "an outcome has 1 to " + OUTCOME_MAX + " characters");
            }
        }
    }
}
