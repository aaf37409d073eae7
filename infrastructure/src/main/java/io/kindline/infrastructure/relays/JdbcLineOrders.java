package io.kindline.infrastructure.relays;

import static io.kindline.infrastructure.relays.RelayRows.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.LineOrder;
import io.kindline.domain.relays.LineOrderId;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to the network in one table, taken by whichever node comes first. */
@Repository
class JdbcLineOrders implements LineOrders {
    private final JdbcClient jdbc;

    JdbcLineOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LineOrder order) {
        jdbc.sql(
                        """
                        update relays_line_orders set due_at = null, ended = 'SUPERSEDED',
                          ended_at = :now
                        where subscriber_id = :subscriber and ended is null\
                        """)
                .param("now", utc(order.at()))
                .param("subscriber", order.subscriber().value())
                .update();
        jdbc.sql(
                        """
                        insert into relays_line_orders (id, subscriber_id, contact_id, brand_id,
                          wanted, ordered_at, attempts, due_at)
                        values (:id, :subscriber, :contact, :brand, :wanted, :at, 0, :at)\
                        """)
                .param("id", order.id().value())
                .param("subscriber", order.subscriber().value())
                .param("contact", order.contact().value())
                .param("brand", order.brand().value())
                .param("wanted", order.wanted().name())
                .param("at", utc(order.at()))
                .update();
    }

    @Override
    public List<Taken> take(Instant now, Duration lease, int most) {
        List<Taken> due =
                jdbc.sql(
                                """
                                select * from relays_line_orders where due_at <= :now
                                order by due_at limit :most for update skip locked\
                                """)
                        .param("now", utc(now))
                        .param("most", most)
                        .query((row, _) -> new Taken(order(row), row.getInt("attempts") + 1))
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql(
                            """
                            update relays_line_orders
                            set attempts = attempts + 1, due_at = :lease where id in (:ids)\
                            """)
                    .param("lease", utc(now.plus(lease)))
                    .param("ids", due.stream().map(one -> one.order().id().value()).toList())
                    .update();
        }
        return due;
    }

    @Override
    public void postpone(LineOrderId id, Instant until) {
        jdbc.sql("update relays_line_orders set due_at = :until where id = :id and ended is null")
                .param("until", utc(until))
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<LineOrder> end(LineOrderId id, LineOrder.End end, Instant now) {
        int ended =
                jdbc.sql(
                                """
                                update relays_line_orders set due_at = null, ended = :ended,
                                  ended_at = :now
                                where id = :id and ended is null\
                                """)
                        .param("ended", end.name())
                        .param("now", utc(now))
                        .param("id", id.value())
                        .update();
        return ended == 0
                ? Optional.empty()
                : jdbc.sql("select * from relays_line_orders where id = :id")
                        .param("id", id.value())
                        .query((row, _) -> order(row))
                        .optional();
    }

    @Override
    public Optional<Standing> newest(SubscriberId subscriber) {
        return jdbc.sql(
                        """
                        select * from relays_line_orders where subscriber_id = :subscriber
                        order by ordered_at desc, id desc limit 1\
                        """)
                .param("subscriber", subscriber.value())
                .query((row, _) ->
                        new Standing(
                                order(row),
                                Optional.ofNullable(row.getString("ended"))
                                        .map(LineOrder.End::valueOf),
                                row.getInt("attempts")))
                .optional();
    }

    private static LineOrder order(ResultSet row) throws SQLException {
        return new LineOrder(
                new LineOrderId(row.getObject("id", UUID.class)),
                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                LineOrder.Wanted.valueOf(row.getString("wanted")),
                RelayRows.instant(row, "ordered_at"));
    }
}
