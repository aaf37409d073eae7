package io.kindline.application.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.kit.KindlineInMemory;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Others are tried by {@code -Dkindline.simulation.seed=7} and {@code …steps=1000000}. */
class SimulationTest {
    private static final long FIRST_SEED = Long.getLong("kindline.simulation.seed", 1);
    private static final int STEPS = Integer.getInteger("kindline.simulation.steps", 100_000);
    private static final int SEEDS = Integer.getInteger("kindline.simulation.seeds", 20);

    @Test
    void the_promises_hold_after_every_step_of_every_seed() {
        List<String> broken =
                LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                        .parallel()
                        .mapToObj(SimulationTest::broken)
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(broken).isEmpty();
    }

    private static @Nullable String broken(long seed) {
        var stores = new KindlineInMemory();
        try {
            var simulation = new Simulation(seed, stores, stores.line::declined);
            simulation.run(STEPS);
            return simulation.acknowledged() > STEPS / 20 ? null : "seed " + seed + " did little";
        } catch (AssertionError | RuntimeException e) {
            return "seed " + seed + ": " + e;
        }
    }
}
