package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A reply that an operator wrote to go later. It goes when its time has come, unless the subscriber
 * wrote first: what was true when it was written may be wrong by then.
 */
public sealed interface PlannedReply {
    /** Nobody plans further ahead. */
    Duration AHEAD_MAX = Duration.ofDays(90);

    /** What it has in whatever state. */
    Words words();

    default PlannedReplyId id() {
        return words().id();
    }

    /** True when a reply written now may go at that time. */
    static boolean mayGoAt(Instant due, Instant now) {
        return due.isAfter(now) && !due.isAfter(now.plus(AHEAD_MAX));
    }

    /**
     * The reply.
     *
     * @param via the door it goes by
     * @param plannedAt when it was written
     * @param dueAt when it is to go
     */
    record Words(
            PlannedReplyId id,
            ContactId contact,
            SubscriberId subscriber,
            BrandId brand,
            OperatorId author,
            MessageText text,
            EntryPointId via,
            Instant plannedAt,
            Instant dueAt) {

        /**
         * @throws IllegalArgumentException when it was to go before it was written
         */
        public Words {
            if (!dueAt.isAfter(plannedAt)) {
                throw new IllegalArgumentException("a planned reply goes after it was written");
            }
        }
    }

    /** Waits for its time. */
    record Waiting(Words words) implements PlannedReply {

        /**
         * What is to be done with it.
         *
         * @param heard when the subscriber wrote last; empty when he never did
         */
        public Fate at(Instant now, Optional<Instant> heard) {
            if (heard.filter(at -> at.isAfter(words.plannedAt())).isPresent()) {
                return Fate.IS_OVERTAKEN;
            }
            return words.dueAt().isAfter(now) ? Fate.WAITS : Fate.GOES;
        }

        public Stopped stop(Why why, Instant now) {
            return new Stopped(words, why, now);
        }
    }

    /** Will not go; its words are kept until an operator has seen why. */
    record Stopped(Words words, Why why, Instant at) implements PlannedReply {}

    /** What is to be done with one that waits. */
    enum Fate {
        WAITS,
        GOES,
        IS_OVERTAKEN
    }

    /** Why one does not go. */
    enum Why {
        /** The subscriber wrote first. */
        SUBSCRIBER_WROTE,
        /** The door carries it no longer, or leads to him no longer. */
        NO_WAY_OUT,
        /** Nothing may be sent to this person until a supervisor says so. */
        MUST_BE_SILENT
    }
}
