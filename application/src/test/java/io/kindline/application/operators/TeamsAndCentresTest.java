package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.audit.ChangeLog;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.InMemoryTeams;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeamsAndCentresTest {
    private static final Actor ACTOR = new Actor.Clockwork("test");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final ChangeLog changes = new ChangeLog(trail);
    private final SaveTeam saveTeam = new SaveTeam(teams, changes, () -> NOW, UUID::randomUUID);
    private final SaveCentre saveCentre =
            new SaveCentre(teams, changes, () -> NOW, UUID::randomUUID);

    @Test
    void a_centre_is_made_and_then_a_team_in_it() {
        CentreId centre = centre("North");

        SaveTeam.Outcome outcome =
                saveTeam.handle(
                        ACTOR,
                        new SaveTeam.Command(
                                Optional.empty(), " Early birds ", Optional.of(centre)));

        assertThat(outcome).isInstanceOf(SaveTeam.Outcome.Saved.class);
        assertThat(teams.all())
                .extracting(Team::name, Team::centre)
                .containsExactly(tuple("Early birds", centre));
        assertThat(trail.events())
                .extracting(AuditEvent::action)
                .containsExactly("centre.made", "team.made");
    }

    @Test
    void a_new_name_is_noted_with_the_old_one() {
        CentreId centre = centre("North");

        saveCentre.handle(
                ACTOR, new SaveCentre.Command(Optional.of(centre), "Far north", "Asia/Kamchatka"));

        assertThat(teams.centres())
                .containsExactly(new Centre(centre, "Far north", ZoneId.of("Asia/Kamchatka")));
        assertThat(trail.events().getLast().particulars())
                .isEqualTo(Map.of("name.before", "North", "name.after", "Far north"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        centre("North");

        assertThat(
                        saveCentre.handle(
                                ACTOR, new SaveCentre.Command(Optional.empty(), "north", "Mars")))
                .isEqualTo(
                        new SaveCentre.Outcome.Refused(
                                Set.of(SaveCentre.Flaw.NAME_TAKEN, SaveCentre.Flaw.ZONE_UNKNOWN)));
        assertThat(
                        saveTeam.handle(
                                ACTOR,
                                new SaveTeam.Command(
                                        Optional.of(new TeamId(UUID.randomUUID())),
                                        " ",
                                        Optional.empty())))
                .isEqualTo(
                        new SaveTeam.Outcome.Refused(
                                Set.of(
                                        SaveTeam.Flaw.GONE,
                                        SaveTeam.Flaw.NAME_MALFORMED,
                                        SaveTeam.Flaw.CENTRE_MISSING)));
    }

    private CentreId centre(String name) {
        var command = new SaveCentre.Command(Optional.empty(), name, "Asia/Kamchatka");
        return ((SaveCentre.Outcome.Saved) saveCentre.handle(ACTOR, command)).centre();
    }
}
