package io.kindline.domain.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of the teams of services does. */
@ContractOf(AnsweringTeams.class)
public abstract class AnsweringTeamsContract extends PortContract {

    private AnsweringTeams teams() {
        return port(AnsweringTeams.class);
    }

    @Test
    void a_service_has_the_team_that_was_named_last_or_none() {
        var first = new TeamId(id());
        var second = new TeamId(id());
        commit(() -> teams().name(Service.IT, Optional.of(first)));
        commit(() -> teams().name(Service.IT, Optional.of(second)));
        assertThat(teams().of(Service.IT)).contains(second);
        assertThat(teams().all()).containsEntry(Service.IT, second);

        commit(() -> teams().name(Service.IT, Optional.empty()));
        assertThat(teams().of(Service.IT)).isEmpty();
    }
}
