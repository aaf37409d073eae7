package io.kindline.application.board;

import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.OperatorId;
import java.util.Optional;

/** A figure of the board, by the list that stands behind it. */
public sealed interface Behind {

    /** Who waits, in a queue or in all of them, the longest first. */
    record Waiting(Optional<QueueId> queue) implements Behind {}

    /** What was missed: answered late, not at all, or overdue; the newest first. */
    record Missed(Optional<QueueId> queue) implements Behind {}

    /** What somebody has in hand, the oldest first. */
    record HeldBy(OperatorId operator) implements Behind {}

    /** The open promises, those due first first. */
    record Promised() implements Behind {}

    /** The ratings, the worst first. */
    record Rated() implements Behind {}
}
