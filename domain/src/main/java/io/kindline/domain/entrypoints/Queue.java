package io.kindline.domain.entrypoints;

import io.kindline.domain.shared.BrandId;
import java.time.Duration;
import java.util.Optional;

/**
 * Where contacts wait.
 *
 * @param priority rank among queues, 1 (soonest) to 9; life-safety precedes all of them
 * @param offerDelay how long a contact rests before it is offered (0 for chats; some doors let a
 *     bot or a mailbox rule work first)
 * @param preferKnownFor how long the operator who knows the person is preferred to others
 * @param relaxAfter after how long the wish for a language or skill is dropped
 * @param skill what the operator should be good at
 */
public record Queue(
        QueueId id,
        String name,
        BrandId brand,
        int priority,
        Duration offerDelay,
        Duration preferKnownFor,
        Duration relaxAfter,
        Optional<SkillNeed> skill) {

    /**
     * @throws IllegalArgumentException when the priority is not 1 to 9
     */
    public Queue {
        if (priority < 1 || priority > 9) {
            throw new IllegalArgumentException("a queue's priority is 1 to 9, not " + priority);
        }
    }

    /** A queue that asks for no skill. */
    public Queue(
            QueueId id,
            String name,
            BrandId brand,
            int priority,
            Duration offerDelay,
            Duration preferKnownFor,
            Duration relaxAfter) {
        this(id, name, brand, priority, offerDelay, preferKnownFor, relaxAfter, Optional.empty());
    }
}
