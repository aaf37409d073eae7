package io.kindline.domain.relays;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.LineOrder.End;
import io.kindline.domain.relays.LineOrder.Wanted;
import io.kindline.domain.relays.LineOrders.Standing;
import io.kindline.domain.relays.LineOrders.Taken;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of orders to the network does. */
@ContractOf(LineOrders.class)
public abstract class LineOrdersContract extends PortContract {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final SubscriberId anna = new SubscriberId(id());

    private LineOrders orders() {
        return port(LineOrders.class);
    }

    private LineOrder ordered(Wanted wanted, Instant at) {
        var order =
                new LineOrder(
                        new LineOrderId(id()),
                        anna,
                        new ContactId(id()),
                        new BrandId(id()),
                        wanted,
                        at);
        commit(() -> orders().add(order));
        return order;
    }

    private List<Taken> taken(Instant now) {
        return within(() -> orders().take(now, LEASE, 10_000)).stream()
                .filter(one -> one.order().subscriber().equals(anna))
                .toList();
    }

    @Test
    void an_order_is_sent_until_its_end_is_known() {
        LineOrder order = ordered(Wanted.HIDDEN, NOW);
        assertThat(taken(NOW)).containsExactly(new Taken(order, 1));
        assertThat(taken(NOW.plusSeconds(59))).as("somebody is at it").isEmpty();
        assertThat(taken(NOW.plusSeconds(60))).as("he died").containsExactly(new Taken(order, 2));

        commit(() -> orders().postpone(order.id(), NOW.plusSeconds(3_600)));
        assertThat(taken(NOW.plusSeconds(3_599))).isEmpty();
        assertThat(taken(NOW.plusSeconds(3_600))).containsExactly(new Taken(order, 3));
        assertThat(orders().newest(anna)).contains(new Standing(order, Optional.empty(), 3));

        assertThat(within(() -> orders().end(order.id(), End.DONE, NOW))).contains(order);
        assertThat(within(() -> orders().end(order.id(), End.REFUSED, NOW))).isEmpty();
        assertThat(taken(NOW.plusSeconds(100_000))).isEmpty();
        assertThat(orders().newest(anna)).contains(new Standing(order, Optional.of(End.DONE), 3));
    }

    @Test
    void what_is_ordered_later_takes_the_place_of_what_has_no_end() {
        LineOrder hide = ordered(Wanted.HIDDEN, NOW);
        LineOrder show = ordered(Wanted.SHOWN, NOW.plusSeconds(5));

        assertThat(taken(NOW.plusSeconds(10))).containsExactly(new Taken(show, 1));
        assertThat(within(() -> orders().end(hide.id(), End.DONE, NOW))).isEmpty();
        assertThat(orders().newest(anna)).contains(new Standing(show, Optional.empty(), 1));
    }
}
