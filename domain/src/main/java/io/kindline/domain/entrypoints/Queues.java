package io.kindline.domain.entrypoints;

import java.util.List;

/** All queues; few, so adapters may cache them. */
public interface Queues {

    /** The queue, which must exist: ids of queues are never reused. */
    Queue byId(QueueId id);

    /** Every queue, by priority, then name. */
    List<Queue> all();

    /** Stores a new or changed queue. */
    void save(Queue queue);
}
