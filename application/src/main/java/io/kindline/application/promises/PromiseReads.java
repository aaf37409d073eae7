package io.kindline.application.promises;

import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Open promises as lists show them, those due first first; each call one statement. */
public interface PromiseReads {

    /**
     * A page of what is open.
     *
     * @param owner whose; empty for everybody's of the brands
     */
    List<PromiseLine> open(
            Optional<OperatorId> owner, Set<BrandId> brands, Optional<Position> after, int limit);

    /**
     * What is due and reminds this person: what he promised himself, what climbed to his team, and
     * for supervisors what climbed to them.
     */
    List<PromiseLine> due(Reminded who, Instant now);

    /** Whether somebody of us wrote to the person, in whatever contact and linked record. */
    default boolean wasWrittenTo(SubscriberId person, Instant since) {
        return wasWrittenTo(person, since, Set.of());
    }

    /** As {@link #wasWrittenTo(SubscriberId, Instant)}, without looking at some of the messages. */
    boolean wasWrittenTo(SubscriberId person, Instant since, Set<MessageId> but);

    /**
     * How promises that fell due in a time were kept.
     *
     * @param owner whose; empty for everybody's of the brands
     */
    Tally tally(Optional<OperatorId> owner, Set<BrandId> brands, Instant from, Instant to);

    /**
     * Who may be reminded.
     *
     * @param team whose promises concern him too
     * @param supervised the brands whose last rung he is; empty for all but supervisors
     */
    record Reminded(
            OperatorId id, Set<BrandId> brands, Optional<TeamId> team, Set<BrandId> supervised) {
        public Reminded {
            brands = Set.copyOf(brands);
            supervised = Set.copyOf(supervised);
        }
    }

    /** Kept and broken: told in time, told too late, not told although it was due. */
    record Tally(long inTime, long late, long untold) {

        /** All that were broken. */
        public long broken() {
            return late + untold;
        }
    }

    /** Where the next page begins. */
    record Position(Instant dueAt, PromiseId id) {}
}
