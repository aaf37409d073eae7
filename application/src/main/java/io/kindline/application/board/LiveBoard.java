package io.kindline.application.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.board.ServiceGoal;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the brands that a supervisor leads stand now. */
@UseCase(allowed = Role.SUPERVISOR, readOnly = true)
public class LiveBoard {
    private static final Duration SOON = Duration.ofHours(1);

    private final BoardReads reads;
    private final ContactReads contacts;
    private final House house;
    private final ServiceGoal goal;
    private final InstantSource clock;

    public LiveBoard(
            BoardReads reads,
            ContactReads contacts,
            House house,
            ServiceGoal goal,
            InstantSource clock) {
        this.reads = reads;
        this.contacts = contacts;
        this.house = house;
        this.goal = goal;
        this.clock = clock;
    }

    /** The queues there are, and the people. */
    public record House(Queues queues, Operators operators) {}

    public Board handle(Actor.Staff actor, Window window) {
        Set<BrandId> brands = actor.brands();
        Instant now = clock.instant();
        Instant from = now.minus(window.length());
        List<BoardReads.Arrivals> arrivals = reads.arrivals(brands, from, now, goal.within());
        return new Board(
                now,
                goal,
                queues(brands, arrivals),
                hours(arrivals, from, now),
                people(brands),
                reads.promises(brands, now, now.plus(SOON)),
                reads.satisfaction(brands, from, now));
    }

    private List<Board.QueueLine> queues(Set<BrandId> brands, List<BoardReads.Arrivals> arrivals) {
        Map<QueueId, QueueCount> counts =
                contacts.queueCounts(brands).stream()
                        .collect(toMap(QueueCount::queue, Function.identity()));
        Map<QueueId, ServiceLevel> levels = levels(arrivals, BoardReads.Arrivals::queue);
        return house.queues().all().stream()
                .filter(queue -> brands.contains(queue.brand()))
                .map(queue -> line(queue, counts, levels))
                .toList();
    }

    private static Board.QueueLine line(
            Queue queue, Map<QueueId, QueueCount> counts, Map<QueueId, ServiceLevel> levels) {
        QueueCount count =
                counts.getOrDefault(queue.id(), new QueueCount(queue.id(), 0, Optional.empty()));
        return new Board.QueueLine(
                queue.id(),
                queue.name(),
                queue.brand(),
                count.waiting(),
                count.oldestSince(),
                levels.getOrDefault(queue.id(), ServiceLevel.NONE));
    }

    private static List<Board.HourLine> hours(
            List<BoardReads.Arrivals> arrivals, Instant from, Instant now) {
        Map<Instant, ServiceLevel> levels = levels(arrivals, BoardReads.Arrivals::hour);
        Instant first = from.truncatedTo(ChronoUnit.HOURS);
        return Stream.iterate(first, hour -> !hour.isAfter(now), hour -> hour.plus(SOON))
                .map(hour -> new Board.HourLine(hour, levels.getOrDefault(hour, ServiceLevel.NONE)))
                .toList();
    }

    private static <K> Map<K, ServiceLevel> levels(
            List<BoardReads.Arrivals> arrivals, Function<BoardReads.Arrivals, K> by) {
        return arrivals.stream()
                .collect(
                        groupingBy(
                                by,
                                reducing(
                                        ServiceLevel.NONE,
                                        BoardReads.Arrivals::level,
                                        ServiceLevel::plus)));
    }

    /** Only colleagues who share a brand are seen, and of their work only what is of ours. */
    private List<Board.PersonLine> people(Set<BrandId> brands) {
        Map<OperatorId, BoardReads.Held> held =
                reads.held(brands).stream()
                        .collect(toMap(BoardReads.Held::operator, Function.identity()));
        return reads.onDuty().stream()
                .flatMap(presence ->
                        house.operators().byId(presence.operator()).stream()
                                .filter(one -> !Collections.disjoint(one.brands(), brands))
                                .map(one -> line(one, presence, held)))
                .sorted(Comparator.comparing(Board.PersonLine::name))
                .toList();
    }

    private static Board.PersonLine line(
            Operator one, Presence presence, Map<OperatorId, BoardReads.Held> held) {
        BoardReads.Held hands = held.getOrDefault(one.id(), new BoardReads.Held(one.id(), 0, 0));
        return new Board.PersonLine(
                one.id(),
                one.displayName(),
                presence.state(),
                presence.reason(),
                presence.since(),
                hands.inHand(),
                hands.parked());
    }
}
