package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.RetrySchedule;
import io.kindline.domain.relays.LineOrder;
import io.kindline.domain.relays.LineOrder.Wanted;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the network said to an order. Only its own word ends one; whatever else happened it is sent
 * again with the same key, soon at first, then every hour. A refused service is none of the line's.
 */
@UseCase(allowed = Role.SYSTEM)
public class SettleLineOrder {
    private static final Duration LATER = Duration.ofHours(1);

    private final RelayBook book;
    private final LineOrders orders;
    private final Subscribers subscribers;

    public SettleLineOrder(RelayBook book, LineOrders orders, Subscribers subscribers) {
        this.book = book;
        this.orders = orders;
        this.subscribers = subscribers;
    }

    public void handle(Actor actor, TakeLineOrders.Due due, LineNetwork.Answer answer) {
        Instant now = book.now();
        switch (answer) {
            case LineNetwork.Answer.Done _ ->
                    orders.end(due.of().id(), LineOrder.End.DONE, now)
                            .ifPresent(order -> note(actor, order, "line.order-done", now));
            case LineNetwork.Answer.Refused(String reason) ->
                    orders.end(due.of().id(), LineOrder.End.REFUSED, now)
                            .ifPresent(order -> refused(actor, order, reason, now));
            case LineNetwork.Answer.Unknown _ -> {
                Duration pause = RetrySchedule.pauseAfter(due.attempt()).orElse(LATER);
                orders.postpone(due.of().id(), now.plus(pause));
            }
        }
    }

    private void refused(Actor actor, LineOrder order, String reason, Instant now) {
        note(actor, order, "line.order-refused", now);
        subscribers
                .find(order.subscriber())
                .ifPresent(
                        found -> subscribers.save(HideNumber.with(found, other(order.wanted()))));
        book.contacts()
                .visible(actor, order.contact())
                .ifPresent(contact ->
                        book.contacts().log(contact, actor, "line-refused", reason, now));
    }

    private static Wanted other(Wanted wanted) {
        return switch (wanted) {
            case HIDDEN -> Wanted.SHOWN;
            case SHOWN -> Wanted.HIDDEN;
        };
    }

    private void note(Actor actor, LineOrder order, String action, Instant now) {
        book.record(
                new AuditEvent(
                        actor,
                        action,
                        "subscriber:" + order.subscriber().value(),
                        Optional.of(order.brand()),
                        Map.of(
                                "order",
                                order.id().value().toString(),
                                "wanted",
                                order.wanted().name()),
                        now));
    }
}
