package io.kindline.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.ledger.Executions.Taken;
import io.kindline.application.ledger.Executions.Task;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of what is to be carried out does. */
@ContractOf(Executions.class)
public abstract class ExecutionsContract extends PortContract {
    private final ExceptionId exception = new ExceptionId(id());

    private Executions executions() {
        return port(Executions.class);
    }

    private List<Taken> taken(Instant now) {
        return within(() -> executions().take(10_000, now)).stream()
                .filter(one -> one.exception().equals(exception))
                .toList();
    }

    @Test
    void what_is_taken_is_nobody_elses_for_a_minute() {
        commit(() -> executions().put(exception, Task.EXECUTE, NOW));

        assertThat(taken(NOW.minusMillis(1))).isEmpty();
        assertThat(taken(NOW)).containsExactly(new Taken(exception, Task.EXECUTE, 1));
        assertThat(taken(NOW.plusSeconds(59))).isEmpty();
        assertThat(taken(NOW.plusSeconds(60)))
                .containsExactly(new Taken(exception, Task.EXECUTE, 2));
    }

    @Test
    void what_failed_is_seen_and_tried_again_at_its_time() {
        commit(() -> executions().put(exception, Task.REVERSE, NOW));
        taken(NOW);
        commit(() -> executions().tryAgainAt(exception, Task.REVERSE, NOW.plusSeconds(2), "slow"));

        assertThat(executions().trouble(exception))
                .contains(new Executions.Trouble(1, NOW.plusSeconds(2), "slow"));
        assertThat(taken(NOW.plusSeconds(2)))
                .containsExactly(new Taken(exception, Task.REVERSE, 2));
    }

    @Test
    void what_is_settled_is_gone() {
        commit(() -> executions().put(exception, Task.EXECUTE, NOW));
        commit(() -> executions().remove(exception, Task.EXECUTE));

        assertThat(taken(NOW.plusSeconds(60))).isEmpty();
        assertThat(executions().trouble(exception)).isEmpty();
    }
}
