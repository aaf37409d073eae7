package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Teams and centres, kept in memory. */
@Repository
class JdbcTeams implements Teams {
    private final JdbcClient jdbc;
    private final TableSnapshot<Loaded> loaded;

    private record Loaded(List<Team> teams, List<Centre> centres) {}

    JdbcTeams(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.loaded = snapshots.of("teams", this::load);
    }

    @Override
    public List<Team> all() {
        return loaded.get().teams();
    }

    @Override
    public List<Centre> centres() {
        return loaded.get().centres();
    }

    @Override
    @Transactional
    public void save(Team team) {
        store(
                "update operators_teams set name = ?, centre_id = ? where id = ?",
                "insert into operators_teams (name, centre_id, id) values (?, ?, ?)",
                List.of(team.name(), team.centre().value(), team.id().value()));
    }

    @Override
    @Transactional
    public void save(Centre centre) {
        store(
                "update operators_centres set name = ?, zone = ? where id = ?",
                "insert into operators_centres (name, zone, id) values (?, ?, ?)",
                List.of(centre.name(), centre.zone().getId(), centre.id().value()));
    }

    private void store(String update, String insert, List<Object> columns) {
        if (jdbc.sql(update).params(columns).update() == 0) {
            jdbc.sql(insert).params(columns).update();
        }
        loaded.changed();
    }

    private Loaded load() {
        List<Team> teams =
                jdbc.sql("select id, name, centre_id from operators_teams order by name, id")
                        .query((row, _) ->
                                new Team(
                                        new TeamId(row.getObject(1, UUID.class)),
                                        row.getString(2),
                                        new CentreId(row.getObject(3, UUID.class))))
                        .list();
        List<Centre> centres =
                jdbc.sql("select id, name, zone from operators_centres order by name, id")
                        .query((row, _) ->
                                new Centre(
                                        new CentreId(row.getObject(1, UUID.class)),
                                        row.getString(2),
                                        ZoneId.of(row.getString(3))))
                        .list();
        return new Loaded(teams, centres);
    }
}
