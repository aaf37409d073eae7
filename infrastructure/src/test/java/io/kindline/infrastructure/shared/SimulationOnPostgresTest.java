package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.simulation.Simulation;
import io.kindline.domain.shared.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The simulation on a real database: a taste of it each time, the whole by {@code
 * -Dkindline.simulation.postgres-steps=10000}.
 */
@OnPostgres
@ExtendWith(PortsFromSpring.class)
class SimulationOnPostgresTest {
    private static final int STEPS = Integer.getInteger("kindline.simulation.postgres-steps", 600);

    @Test
    void the_promises_hold_after_every_step(Ports ports) {
        // Every run has ids of its own: the database outlives it.
        var simulation =
                new Simulation(System.currentTimeMillis() % 60_000, ports, (_, _, _) -> {});
        simulation.run(STEPS);
        assertThat(simulation.acknowledged()).isPositive();
    }
}
