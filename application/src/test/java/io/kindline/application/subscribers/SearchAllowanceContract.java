package io.kindline.application.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.subscribers.SearchAllowance.Verdict;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everything that counts searches does. */
@ContractOf(SearchAllowance.class)
public abstract class SearchAllowanceContract extends PortContract {
    private final Actor olga = operator();

    private static Actor operator() {
        return new Actor.Staff(new OperatorId(id()), Set.of(Role.OPERATOR), Set.of());
    }

    private Verdict take(Actor actor, Instant at) {
        return within(() -> port(SearchAllowance.class).take(actor, at));
    }

    private int takeAll(Instant at) {
        int granted = 0;
        while (true) {
            switch (take(olga, at)) {
                case Verdict.Granted _ -> granted++;
                case Verdict.UsedUp(int max) -> {
                    assertThat(max).isEqualTo(granted);
                    return granted;
                }
            }
        }
    }

    @Test
    void a_shift_has_so_many_searches_and_the_next_one_as_many() {
        int first = takeAll(NOW);

        assertThat(first).isPositive();
        assertThat(take(olga, NOW.plus(Duration.ofHours(12)).minusSeconds(1)))
                .isInstanceOf(Verdict.UsedUp.class);
        assertThat(takeAll(NOW.plus(Duration.ofHours(12)))).isEqualTo(first);
    }

    @Test
    void a_colleague_has_her_own_and_a_program_works_no_shifts() {
        takeAll(NOW);

        assertThat(take(operator(), NOW)).isInstanceOf(Verdict.Granted.class);
        assertThat(take(new Actor.Integration(id(), Set.of()), NOW))
                .isInstanceOf(Verdict.Granted.class);
    }
}
