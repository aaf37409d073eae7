package io.kindline.domain.relays;

import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders to the network, in memory. */
public final class InMemoryLineOrders implements LineOrders {
    private final Map<LineOrderId, Kept> orders = new LinkedHashMap<>();

    private record Kept(LineOrder order, Optional<LineOrder.End> end, int tries, Instant due) {
        boolean isOpen() {
            return end.isEmpty();
        }

        Kept at(Instant later, int tried) {
            return new Kept(order, end, tried, later);
        }

        Kept ended(LineOrder.End how) {
            return new Kept(order, Optional.of(how), tries, due);
        }
    }

    @Override
    public void add(LineOrder order) {
        orders.replaceAll((_, kept) ->
                kept.isOpen() && kept.order().subscriber().equals(order.subscriber())
                        ? kept.ended(LineOrder.End.SUPERSEDED)
                        : kept);
        orders.put(order.id(), new Kept(order, Optional.empty(), 0, order.at()));
    }

    @Override
    public List<Taken> take(Instant now, Duration lease, int most) {
        List<Kept> due =
                orders.values().stream()
                        .filter(Kept::isOpen)
                        .filter(kept -> !kept.due().isAfter(now))
                        .sorted(Comparator.comparing(Kept::due))
                        .limit(most)
                        .toList();
        List<Taken> taken = new ArrayList<>();
        for (Kept kept : due) {
            LineOrder order = kept.order();
            orders.put(order.id(), kept.at(now.plus(lease), kept.tries() + 1));
            taken.add(new Taken(order, kept.tries() + 1));
        }
        return taken;
    }

    @Override
    public void postpone(LineOrderId id, Instant until) {
        orders.computeIfPresent(id, (_, kept) -> kept.at(until, kept.tries()));
    }

    @Override
    public Optional<LineOrder> end(LineOrderId id, LineOrder.End end, Instant now) {
        Optional<Kept> open = Optional.ofNullable(orders.get(id)).filter(Kept::isOpen);
        open.ifPresent(kept -> orders.put(id, kept.ended(end)));
        return open.map(Kept::order);
    }

    @Override
    public Optional<Standing> newest(SubscriberId subscriber) {
        return orders.values().stream()
                .filter(kept -> kept.order().subscriber().equals(subscriber))
                .reduce((_, later) -> later)
                .map(kept -> new Standing(kept.order(), kept.end(), kept.tries()));
    }
}
