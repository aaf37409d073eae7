package io.kindline.infrastructure.escalations;

import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.TeamId;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The teams of services, kept in memory. */
@Repository
class JdbcAnsweringTeams implements AnsweringTeams {
    private final JdbcClient jdbc;
    private final TableSnapshot<Map<Service, TeamId>> named;

    JdbcAnsweringTeams(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.named = snapshots.of("answering-teams", this::load);
    }

    @Override
    public Map<Service, TeamId> all() {
        return named.get();
    }

    @Override
    @Transactional
    public void name(Service service, Optional<TeamId> team) {
        jdbc.sql("delete from escalations_teams where service = ?").param(service.name()).update();
        team.ifPresent(id ->
                jdbc.sql("insert into escalations_teams (service, team_id) values (?, ?)")
                        .param(service.name())
                        .param(id.value())
                        .update());
        named.changed();
    }

    private Map<Service, TeamId> load() {
        return jdbc
                .sql("select service, team_id from escalations_teams")
                .query((row, _) ->
                        Map.entry(
                                Service.valueOf(row.getString(1)),
                                new TeamId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
