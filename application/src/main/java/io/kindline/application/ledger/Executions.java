package io.kindline.application.ledger;

import io.kindline.domain.authority.ExceptionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has to be carried out: put with the decision, in its transaction, taken by any node. */
public interface Executions {

    /** Carrying out or taking back. */
    enum Task {
        EXECUTE,
        REVERSE
    }

    /** A task taken. */
    record Taken(ExceptionId exception, Task task, int attempt) {}

    /** How a task that is not done yet stands. */
    record Trouble(int attempts, Instant nextAttemptAt, String problem) {
        /** From this attempt on supervisors are told. */
        public static final int SERIOUS_FROM = 3;
    }

    /** Puts a task that is due now. */
    void put(ExceptionId exception, Task task, Instant now);

    /** Takes what is due, so that no other node does for a minute. */
    List<Taken> take(int most, Instant now);

    /** It is settled. */
    void remove(ExceptionId exception, Task task);

    /** It is tried again later. */
    void tryAgainAt(ExceptionId exception, Task task, Instant at, String problem);

    /** What hinders an exception; empty when nothing does. */
    Optional<Trouble> trouble(ExceptionId exception);
}
