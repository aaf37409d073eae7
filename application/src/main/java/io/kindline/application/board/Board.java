package io.kindline.application.board;

import io.kindline.domain.board.Satisfaction;
import io.kindline.domain.board.ServiceGoal;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How some brands stand at one moment.
 *
 * @param queues every queue of the brands, by priority
 * @param hours what arrived in each hour of the window, the oldest first, none left out
 * @param people those on duty or with contacts in hand, by name
 */
public record Board(
        Instant at,
        ServiceGoal goal,
        List<QueueLine> queues,
        List<HourLine> hours,
        List<PersonLine> people,
        PromiseLoad promises,
        Satisfaction satisfaction) {

    public Board {
        queues = List.copyOf(queues);
        hours = List.copyOf(hours);
        people = List.copyOf(people);
    }

    /** One queue. */
    public record QueueLine(
            QueueId queue,
            String name,
            BrandId brand,
            int waiting,
            Optional<Instant> oldestSince,
            ServiceLevel level) {}

    /** What arrived in the hour that begins then. */
    public record HourLine(Instant from, ServiceLevel level) {}

    /**
     * One person on duty.
     *
     * @param reason a word from the presence; may be empty
     * @param inHand contacts he works on, parked ones not
     * @param parked contacts he put aside
     */
    public record PersonLine(
            OperatorId operator,
            String name,
            PresenceState state,
            String reason,
            Instant since,
            int inHand,
            int parked) {}

    /**
     * Promises that were not told yet.
     *
     * @param overdue whose time has passed
     * @param soon due within the hour
     * @param open all of them
     */
    public record PromiseLoad(int overdue, int soon, int open) {}

    public int waiting() {
        return queues.stream().mapToInt(QueueLine::waiting).sum();
    }

    /** Since when the one who waits longest does; empty when nobody waits. */
    public Optional<Instant> oldestSince() {
        return queues.stream()
                .map(QueueLine::oldestSince)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** All queues together. */
    public ServiceLevel level() {
        return queues.stream().map(QueueLine::level).reduce(ServiceLevel.NONE, ServiceLevel::plus);
    }

    public int peopleIn(PresenceState state) {
        return (int) people.stream().filter(one -> one.state() == state).count();
    }
}
