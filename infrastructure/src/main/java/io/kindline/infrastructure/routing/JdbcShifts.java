package io.kindline.infrastructure.routing;

import static io.kindline.infrastructure.routing.Times.instant;
import static io.kindline.infrastructure.routing.Times.utc;

import io.kindline.domain.routing.Shift;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shifts in {@code routing_shifts}; what was done in them is counted from the contacts. */
@Component
class JdbcShifts implements Shifts {
    private final JdbcClient jdbc;

    JdbcShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Shift> current(OperatorId operator) {
        return jdbc.sql("select id, started_at from routing_shifts where open_key = :operator")
                .param("operator", operator.value())
                .query((row, _) ->
                        new Shift(
                                row.getObject("id", UUID.class),
                                operator,
                                instant(row, "started_at"),
                                Optional.empty()))
                .optional();
    }

    @Override
    public void save(Shift shift) {
        int updated =
                bound(
                                """
                                update routing_shifts set ended_at = :ended, open_key = :open
                                where id = :id\
                                """,
                                shift)
                        .update();
        if (updated == 0) {
            bound(
                            """
                            insert into routing_shifts (id, operator_id, started_at, ended_at,
                              open_key)
                            values (:id, :operator, :started, :ended, :open)\
                            """,
                            shift)
                    .param("operator", shift.operator().value())
                    .param("started", utc(shift.startedAt()))
                    .update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, Shift shift) {
        return jdbc.sql(sql)
                .param("id", shift.id())
                .param("ended", shift.endedAt().map(Times::utc).orElse(null))
                .param("open", shift.endedAt().isPresent() ? null : shift.operator().value());
    }

    @Override
    public Tally tally(OperatorId operator, Instant from) {
        return jdbc.sql(
                        """
                        select count(*) as handled,
                          count(case when outcome = 'HUMAN_REQUEST' then 1 end) as human,
                          coalesce(sum(case when outcome <> 'HUMAN_REQUEST'
                                            then handled_seconds end), 0) as seconds
                        from contacts_contacts
                        where closed_by = :operator and closed_at >= :from
                          and outcome <> 'MERGED'\
                        """)
                .param("operator", operator.value())
                .param("from", utc(from))
                .query((row, _) ->
                        new Tally(
                                row.getInt("handled"),
                                row.getInt("human"),
                                Duration.ofSeconds(row.getLong("seconds"))))
                .single();
    }
}
