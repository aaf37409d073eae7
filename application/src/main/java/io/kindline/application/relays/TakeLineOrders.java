package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.LineOrder;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Takes the orders to the network that are due: new ones, and those whose end nobody knows. */
@UseCase(allowed = Role.SYSTEM)
public class TakeLineOrders {
    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final LineOrders orders;
    private final Subscribers subscribers;
    private final InstantSource clock;

    public TakeLineOrders(LineOrders orders, Subscribers subscribers, InstantSource clock) {
        this.orders = orders;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** An order as the network takes it; {@code attempt} is 1 for the first. */
    public record Due(LineNetwork.Order order, LineOrder of, int attempt) {}

    public List<Due> handle(Actor actor) {
        return orders.take(clock.instant(), LEASE, AT_ONCE).stream().map(this::due).toList();
    }

    private Due due(LineOrders.Taken taken) {
        LineOrder order = taken.order();
        String line =
                subscribers
                        .find(order.subscriber())
                        .flatMap(found -> found.account())
                        .map(AccountNumber::value)
                        .orElseGet(() -> order.subscriber().value().toString());
        return new Due(
                new LineNetwork.Order(order.id().value(), line, order.wanted()),
                order,
                taken.attempt());
    }
}
