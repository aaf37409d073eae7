package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.CalledNumber;
import io.kindline.domain.relays.CalledNumbers;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls that subscribers made, numbers sealed. */
@Repository
class JdbcCalledNumbers implements CalledNumbers {
    private final JdbcClient jdbc;

    JdbcCalledNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CalledNumber call) {
        jdbc.sql(
                        """
                        insert into relays_calls (id, subscriber_id, brand_id, sealed, token,
                          called_at, seconds)
                        values (:id, :caller, :brand, :sealed, :token, :at, :seconds)
                        on conflict do nothing\
                        """)
                .param("id", call.id().value())
                .param("caller", call.caller().value())
                .param("brand", call.brand().value())
                .param("sealed", call.number().box())
                .param("token", call.number().token().hex())
                .param("at", RelayRows.utc(call.at()))
                .param("seconds", call.seconds())
                .update();
    }

    @Override
    public Optional<CalledNumber> find(CalledId id) {
        return jdbc.sql("select * from relays_calls where id = :id")
                .param("id", id.value())
                .query((row, _) -> call(row))
                .optional();
    }

    @Override
    public List<CalledNumber> of(SubscriberId caller, int most) {
        return jdbc.sql(
                        """
                        select * from relays_calls where subscriber_id = :caller
                        order by called_at desc, id desc limit :most\
                        """)
                .param("caller", caller.value())
                .param("most", most)
                .query((row, _) -> call(row))
                .list();
    }

    private static CalledNumber call(ResultSet row) throws SQLException {
        return new CalledNumber(
                new CalledId(row.getObject("id", UUID.class)),
                new SubscriberId(row.getObject("subscriber_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                RelayRows.sealed(row),
                RelayRows.instant(row, "called_at"),
                row.getInt("seconds"));
    }
}
