package io.kindline.infrastructure.relays;

import io.kindline.application.relays.LineNetwork;
import io.kindline.application.relays.SettleLineOrder;
import io.kindline.application.relays.TakeLineOrders;
import io.kindline.domain.shared.Actor;
import org.springframework.stereotype.Component;

/** Sends orders about lines to the network; each is settled in a transaction of its own. */
@Component
class LineRound {
    private static final Actor JOB = new Actor.Clockwork("line-orders");

    private final TakeLineOrders take;
    private final LineNetwork network;
    private final SettleLineOrder settle;

    LineRound(TakeLineOrders take, LineNetwork network, SettleLineOrder settle) {
        this.take = take;
        this.network = network;
        this.settle = settle;
    }

    void once() {
        take.handle(JOB).forEach(due -> settle.handle(JOB, due, network.carryOut(due.order())));
    }
}
