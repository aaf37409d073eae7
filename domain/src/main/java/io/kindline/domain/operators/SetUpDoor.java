package io.kindline.domain.operators;

import java.time.Instant;
import java.util.Optional;

/**
 * The door by which the first administrator enters a new house. It opens once in the life of a
 * database and closes for ever.
 */
public interface SetUpDoor {

    /** Whether the house waits for its first administrator; no SQL once it does not. */
    boolean isOpen();

    /** Opens it, unless it was opened before; the code that fits, empty once it is closed. */
    Optional<SetUpCode> open(Instant now);

    /** Holds the door until the end of the transaction; empty when it is closed. */
    Optional<Held> hold();

    /** Remembers wrong codes; to be called while the door is held. */
    void remember(Lockout lockout);

    /** Closes it for ever; to be called while the door is held. */
    void close(Instant now);

    /** The open door in one transaction's hand. */
    record Held(SetUpCode code, Lockout lockout) {}
}
