package io.kindline.application.authority;

import io.kindline.application.ledger.ExecutionGateway.Beneficiary;
import io.kindline.application.ledger.ExecutionGateway.Errand;
import io.kindline.application.ledger.ExecutionGateway.Order;
import io.kindline.application.ledger.Executions.Task;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.KindTerms.Route;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.util.Optional;

/** What has to be carried out for an exception; nothing when it was done meanwhile. */
@UseCase(allowed = Role.SYSTEM, readOnly = true)
public class PrepareExecution {
    private final Exceptions exceptions;
    private final Authorities authorities;
    private final Subscribers subscribers;

    public PrepareExecution(
            Exceptions exceptions, Authorities authorities, Subscribers subscribers) {
        this.exceptions = exceptions;
        this.authorities = authorities;
        this.subscribers = subscribers;
    }

    public Optional<Order> handle(Actor.Clockwork actor, ExceptionId id, Task task) {
        return exceptions.find(id).flatMap(found -> order(found, task));
    }

    private Optional<Order> order(ExceptionCase found, Task task) {
        return switch (found) {
            case ExceptionCase.Granted(_, Grant grant) when task == Task.EXECUTE ->
                    Optional.of(
                            order(
                                    found.matter().plea(),
                                    new Decided(task, grant.at()),
                                    grant,
                                    Optional.empty()));
            case ExceptionCase.Reversing(_, Grant grant, String reference, var why)
                    when task == Task.REVERSE ->
                    Optional.of(
                            order(
                                    found.matter().plea(),
                                    new Decided(task, why.at()),
                                    grant,
                                    Optional.of(reference)));
            case ExceptionCase.Granted _,
                    ExceptionCase.Reversing _,
                    ExceptionCase.Pending _,
                    ExceptionCase.Executed _,
                    ExceptionCase.Failed _,
                    ExceptionCase.Reversed _,
                    ExceptionCase.Refused _,
                    ExceptionCase.Declined _,
                    ExceptionCase.Withdrawn _ ->
                    Optional.empty();
        };
    }

    /** What was decided, and when. */
    private record Decided(Task task, Instant at) {}

    private Order order(Plea plea, Decided decided, Grant grant, Optional<String> reference) {
        Plea.Place place = plea.place();
        Route route = authorities.terms(place.brand(), plea.kind()).route();
        return new Order(
                plea.id(),
                decided.task(),
                decided.at(),
                route,
                plea.kind(),
                grant.amount(),
                new Beneficiary(
                        place.subscriber(),
                        place.brand(),
                        subscribers.find(place.subscriber()).flatMap(Subscriber::account)),
                errand(plea, route),
                reference);
    }

    private static Optional<Errand> errand(Plea plea, Route route) {
        return switch (route) {
            case GIFTS, PURCHASES ->
                    Optional.of(new Errand(plea.words().reason(), plea.words().beneficiary()));
            case BILLING, NOBODY -> Optional.empty();
        };
    }
}
