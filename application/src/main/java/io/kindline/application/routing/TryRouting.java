package io.kindline.application.routing;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.Candidate;
import io.kindline.domain.routing.Obstacle;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Routing;
import io.kindline.domain.routing.RoutingDecision;
import io.kindline.domain.routing.Waiter;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says to whom a contact would be offered, and why to nobody else; changes nothing. */
@UseCase(
        allowed = {Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class TryRouting {
    private final Desks desks;
    private final Operators operators;
    private final InstantSource clock;
    private final Ids ids;

    public TryRouting(Desks desks, Operators operators, InstantSource clock, Ids ids) {
        this.desks = desks;
        this.operators = operators;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The contact to imagine.
     *
     * @param waited how long it has waited already
     * @param knownBy who dealt with the person last; empty for somebody new
     */
    public record Query(
            EntryPointId entryPoint,
            Language language,
            Priority priority,
            Duration waited,
            Optional<OperatorId> knownBy) {}

    /**
     * What would happen.
     *
     * @param others everybody else who serves the queue, those closest to getting it first
     */
    public record Answer(Queue queue, boolean open, RoutingDecision decision, List<Passed> others) {
        public Answer {
            others = List.copyOf(others);
        }
    }

    /** Somebody who does not get it; without obstacles he was only not the first. */
    public record Passed(OperatorId operator, String name, Set<Obstacle> obstacles) {}

    /** Empty when there is no such door in the actor's brands. */
    public Optional<Answer> handle(Actor.Staff actor, Query query) {
        return desks.places().entryPoints().all().stream()
                .filter(door -> door.id().equals(query.entryPoint()))
                .filter(door -> actor.maySee(door.brand()))
                .findFirst()
                .map(door -> answer(door, query));
    }

    private Answer answer(EntryPoint door, Query query) {
        Instant now = clock.instant();
        Queue queue = desks.places().queues().byId(door.queue());
        Waiter waiter = waiter(door, queue, query, now);
        Map<OperatorId, Candidate> serving =
                candidates(queue, waiter, now).stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        Routing routing = desks.routing();
        RoutingDecision decision = routing.decide(waiter, serving.values(), now);
        Optional<OperatorId> chosen =
                switch (decision) {
                    case RoutingDecision.OfferTo(OperatorId operator, _) -> Optional.of(operator);
                    case RoutingDecision.NobodyYet _ -> Optional.empty();
                };
        List<Passed> others =
                serving.values().stream()
                        .filter(who -> !chosen.equals(Optional.of(who.id())))
                        .map(who -> passed(who, routing.obstacles(who, waiter, now)))
                        .sorted(
                                Comparator.comparingInt((Passed one) -> one.obstacles().size())
                                        .thenComparing(Passed::name))
                        .toList();
        return new Answer(queue, door.hours().isOpenAt(now), decision, others);
    }

    private Waiter waiter(EntryPoint door, Queue queue, Query query, Instant now) {
        Instant since = now.minus(query.waited());
        var ticket =
                new WaitingTicket(
                        since,
                        since.plus(queue.offerDelay()),
                        query.knownBy(),
                        since.plus(queue.offerDelay()).plus(queue.preferKnownFor()),
                        since.plus(queue.offerDelay()).plus(queue.relaxAfter()));
        return new Waiter(
                new ContactId(ids.next()),
                queue,
                query.language(),
                query.priority(),
                door.channel(),
                ticket);
    }

    /** Everybody who serves the queue, with what he has in hand where he is available. */
    private List<Candidate> candidates(Queue queue, Waiter waiter, Instant now) {
        Map<OperatorId, Presences.AtWork> available =
                desks.presences().available().stream()
                        .collect(
                                Collectors.toMap(
                                        desk -> desk.presence().operator(), Function.identity()));
        return operators.all().stream()
                .filter(one -> one.employment() == Employment.WORKS_HERE)
                .filter(one -> one.queues().contains(queue.id()))
                .map(one -> candidate(one, available, waiter.contact(), now))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Candidate> candidate(
            Operator one,
            Map<OperatorId, Presences.AtWork> available,
            ContactId contact,
            Instant now) {
        return Optional.ofNullable(available.get(one.id()))
                .map(desk -> desks.candidate(desk, contact, Set.of(), now))
                .orElseGet(() ->
                        desks.profiles()
                                .of(one.id(), now)
                                .map(profile ->
                                        new Candidate(
                                                profile,
                                                Presence.unseen(one.id(), now),
                                                0,
                                                Set.of(),
                                                Set.of())));
    }

    private Passed passed(Candidate who, Set<Obstacle> obstacles) {
        String name = operators.byId(who.id()).map(Operator::displayName).orElse("");
        return new Passed(who.id(), name, obstacles);
    }
}
