package io.kindline.application.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.escalations.NameAnsweringTeam.Flaw;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.escalations.InMemoryAnsweringTeams;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.InMemoryOperators;
import io.kindline.domain.operators.InMemoryTeams;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingTeamsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryAnsweringTeams answering = new InMemoryAnsweringTeams();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final NameAnsweringTeam name =
            new NameAnsweringTeam(answering, teams, new ChangeLog(trail), () -> NOW);
    private final Actor admin =
            new Actor.Staff(new OperatorId(new UUID(1, 1)), Set.of(Role.ADMINISTRATOR), Set.of());

    private Team team(String called) {
        var team = new Team(new TeamId(UUID.randomUUID()), called, new CentreId(new UUID(2, 2)));
        teams.save(team);
        return team;
    }

    @Test
    void a_team_is_named_and_taken_back_and_the_trail_tells_both() {
        Team network = team("Network");
        name.handle(
                admin, new NameAnsweringTeam.Command(Service.NETWORK, Optional.of(network.id())));
        assertThat(answering.of(Service.NETWORK)).contains(network.id());
        var who = new WhoAnswers(answering, teams, new InMemoryOperators(), () -> NOW);
        assertThat(who.handle(admin).lines())
                .contains(new WhoAnswers.Line(Service.NETWORK, Optional.of(network), 0))
                .hasSize(4);

        name.handle(admin, new NameAnsweringTeam.Command(Service.NETWORK, Optional.empty()));
        assertThat(answering.of(Service.NETWORK)).isEmpty();
        assertThat(trail.events()).hasSize(2);
        assertThat(trail.events().getLast().particulars())
                .containsEntry("team.before", "Network")
                .containsEntry("team.after", "supervisors");
    }

    @Test
    void no_team_is_named_where_lives_are_at_stake_and_none_that_is_not_there() {
        var unknown = Optional.of(new TeamId(UUID.randomUUID()));
        assertThat(name.handle(admin, new NameAnsweringTeam.Command(Service.MEDICAL, unknown)))
                .isEqualTo(
                        new NameAnsweringTeam.Outcome.Refused(
                                Set.of(Flaw.LIFE_SAFETY, Flaw.TEAM_GONE)));
        assertThat(answering.all()).isEmpty();
        assertThat(trail.events()).isEmpty();
    }
}
