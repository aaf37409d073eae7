package io.kindline.application.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every adapter that knows who is there does. */
@ContractOf(OnDuty.class)
public abstract class OnDutyContract extends PortContract {

    private OnDuty onDuty() {
        return port(OnDuty.class);
    }

    private OperatorId works(Role role, PresenceState state, Instant since) {
        Operator person =
                PeopleSamples.operator("d" + UUID.randomUUID().toString().replace("-", ""))
                        .promoted(role, PeopleSamples.HIRED);
        var presence = new Presence(person.id(), state, "", since, since, since, 0);
        commit(() -> port(Operators.class).save(person));
        commit(() -> port(Presences.class).save(presence));
        return person.id();
    }

    @Test
    void supervisors_of_the_brand_are_there_unless_they_went_home() {
        OperatorId vera = works(Role.SUPERVISOR, PresenceState.AVAILABLE, NOW);
        OperatorId pauses = works(Role.SUPERVISOR, PresenceState.BREAK, NOW);
        OperatorId home = works(Role.SUPERVISOR, PresenceState.OFFLINE, NOW);
        OperatorId olga = works(Role.OPERATOR, PresenceState.AVAILABLE, NOW);

        assertThat(onDuty().supervisors(PeopleSamples.NORTH, NOW))
                .contains(vera, pauses)
                .doesNotContain(home, olga);
        assertThat(onDuty().supervisors(new BrandId(id()), NOW)).isEmpty();
    }

    @Test
    void who_went_home_is_gone_since_then() {
        OperatorId home = works(Role.OPERATOR, PresenceState.OFFLINE, NOW);
        OperatorId there = works(Role.OPERATOR, PresenceState.BUSY, NOW);
        var neverSeen = new OperatorId(id());

        assertThat(onDuty().gone(Set.of(home, there, neverSeen))).isEqualTo(Map.of(home, NOW));
        assertThat(onDuty().gone(Set.of())).isEmpty();
    }
}
