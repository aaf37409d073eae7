package io.kindline.infrastructure.routing;

import static io.kindline.infrastructure.routing.Times.instant;
import static io.kindline.infrastructure.routing.Times.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.shared.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Presence in {@code routing_presence}. What somebody has in hand is counted from the contacts each
 * time, through their indexes by holder and by offer: there is no counter that could go wrong.
 */
@Component
class JdbcPresences implements Presences {
    private static final String AVAILABLE =
            """
            select p.*, c.id as contact_id, c.channel, c.state as contact_state
            from routing_presence p
            left join contacts_contacts c
              on c.holder_id = p.operator_id and c.state in ('active', 'wrap-up')
            where p.state = 'AVAILABLE' and %1$s
            union all
            select p.*, c.id as contact_id, c.channel, c.state as contact_state
            from routing_presence p join contacts_contacts c on c.offered_to = p.operator_id
            where p.state = 'AVAILABLE' and %1$s\
            """;
    private static final String EVERYBODY = AVAILABLE.formatted("true");
    private static final String ONE = AVAILABLE.formatted("p.operator_id = :operator");

    private final JdbcClient jdbc;

    JdbcPresences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Presence> of(OperatorId operator) {
        return find(operator, "");
    }

    @Override
    public Optional<Presence> lock(OperatorId operator) {
        return find(operator, " for update");
    }

    @Override
    public Optional<Presence> tryLock(OperatorId operator) {
        return find(operator, " for update skip locked");
    }

    private Optional<Presence> find(OperatorId operator, String how) {
        return jdbc.sql("select * from routing_presence where operator_id = :operator" + how)
                .param("operator", operator.value())
                .query((row, _) -> presence(row))
                .optional();
    }

    @Override
    public void save(Presence presence) {
        int updated =
                bound(
                                """
                                update routing_presence set state = :state, reason = :reason,
                                  since = :since, idle_since = :idle, last_beat_at = :beat,
                                  missed_in_row = :missed
                                where operator_id = :operator\
                                """,
                                presence)
                        .update();
        if (updated == 0) {
            bound(
                            """
                            insert into routing_presence (operator_id, state, reason, since,
                              idle_since, last_beat_at, missed_in_row)
                            values (:operator, :state, :reason, :since, :idle, :beat, :missed)\
                            """,
                            presence)
                    .update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, Presence presence) {
        return jdbc.sql(sql)
                .param("operator", presence.operator().value())
                .param("state", presence.state().name())
                .param("reason", presence.reason())
                .param("since", utc(presence.since()))
                .param("idle", utc(presence.idleSince()))
                .param("beat", utc(presence.lastBeatAt()))
                .param("missed", presence.missedInARow());
    }

    @Override
    public void beat(OperatorId operator, Instant now) {
        jdbc.sql(
                        """
                        update routing_presence set last_beat_at = :now
                        where operator_id = :operator and state <> 'OFFLINE'\
                        """)
                .param("now", utc(now))
                .param("operator", operator.value())
                .update();
    }

    @Override
    public Map<OperatorId, PresenceState> states() {
        Map<OperatorId, PresenceState> states = new HashMap<>();
        jdbc.sql(
                        """
                        select operator_id, state from routing_presence
                        where state in ('AVAILABLE', 'BUSY', 'BREAK', 'TRAINING')\
                        """)
                .query(row -> {
                    states.put(
                            new OperatorId(row.getObject("operator_id", UUID.class)),
                            PresenceState.valueOf(row.getString("state")));
                });
        return states;
    }

    @Override
    public List<AtWork> available() {
        var desks = new DeskReader();
        jdbc.sql(EVERYBODY).query(desks);
        return desks.inOrderOfIdleness();
    }

    @Override
    public Optional<AtWork> available(OperatorId operator) {
        var desks = new DeskReader();
        jdbc.sql(ONE).param("operator", operator.value()).query(desks);
        return desks.inOrderOfIdleness().stream().findFirst();
    }

    @Override
    public List<OperatorId> silent(Duration silence, Instant now) {
        return jdbc.sql(
                        """
                        select operator_id from routing_presence
                        where state in ('AVAILABLE', 'BUSY', 'BREAK', 'TRAINING')
                          and last_beat_at <= :before\
                        """)
                .param("before", utc(now.minus(silence)))
                .query((row, _) -> new OperatorId(row.getObject("operator_id", UUID.class)))
                .list();
    }

    private static Presence presence(ResultSet row) throws SQLException {
        return new Presence(
                new OperatorId(row.getObject("operator_id", UUID.class)),
                PresenceState.valueOf(row.getString("state")),
                row.getString("reason"),
                instant(row, "since"),
                instant(row, "idle_since"),
                instant(row, "last_beat_at"),
                row.getInt("missed_in_row"));
    }

    /** Gathers the rows of each operator: one a contact, or one without. */
    private static final class DeskReader implements RowCallbackHandler {
        private final Map<OperatorId, AtWork> desks = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            Presence presence = presence(row);
            AtWork desk =
                    desks.computeIfAbsent(
                            presence.operator(),
                            _ ->
                                    new AtWork(
                                            presence,
                                            new EnumMap<>(Channel.class),
                                            new HashSet<>()));
            String channel = row.getString("channel");
            if (channel != null) {
                desk.inHand().merge(Channel.valueOf(channel), 1, Integer::sum);
                if (row.getString("contact_state").equals("offered")) {
                    desk.offered().add(new ContactId(row.getObject("contact_id", UUID.class)));
                }
            }
        }

        List<AtWork> inOrderOfIdleness() {
            return desks.values().stream()
                    .map(DeskReader::fixed)
                    .sorted(
                            Comparator.<AtWork, Instant>comparing(
                                            desk -> desk.presence().idleSince())
                                    .thenComparing(desk -> desk.presence().operator().value()))
                    .toList();
        }

        private static AtWork fixed(AtWork desk) {
            return new AtWork(
                    desk.presence(), Map.copyOf(desk.inHand()), Set.copyOf(desk.offered()));
        }
    }
}
