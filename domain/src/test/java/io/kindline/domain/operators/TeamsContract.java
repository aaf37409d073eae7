package io.kindline.domain.operators;

import static io.kindline.domain.operators.PeopleSamples.KAMCHATKA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of teams and centres does. */
@ContractOf(Teams.class)
public abstract class TeamsContract extends PortContract {
    private final Centre centre = new Centre(new CentreId(id()), "Вилючинск", KAMCHATKA);

    private Team saved(String name) {
        var team = new Team(new TeamId(id()), name, centre.id());
        commit(() -> {
            port(Teams.class).save(centre);
            port(Teams.class).save(team);
        });
        return team;
    }

    @Test
    void teams_are_listed_by_name_with_their_centres() {
        Team second = saved("Night owls");
        Team first = saved("Early birds");

        List<Team> listed = port(Teams.class).all();
        assertThat(listed.indexOf(first)).isNotNegative().isLessThan(listed.indexOf(second));
        assertThat(port(Teams.class).centres()).contains(centre);
    }

    @Test
    void a_renamed_team_and_a_moved_centre_are_seen_at_once() {
        Team before = saved("Before");
        var after = new Team(before.id(), "After", centre.id());
        var moved = new Centre(centre.id(), centre.name(), ZoneId.of("Asia/Novosibirsk"));
        commit(() -> {
            port(Teams.class).save(after);
            port(Teams.class).save(moved);
        });

        assertThat(port(Teams.class).all()).contains(after).doesNotContain(before);
        assertThat(port(Teams.class).centres()).contains(moved).doesNotContain(centre);
    }
}
