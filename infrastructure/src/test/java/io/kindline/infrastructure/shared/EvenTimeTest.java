package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class EvenTimeTest {
    private static final long STEP = EvenTime.STEP.toNanos();

    @Property
    void every_answer_comes_at_the_end_of_the_step_its_work_ended_in(
            @ForAll @LongRange(min = 0, max = 20_000_000_000L) long worked) {
        long rest = EvenTime.restOfStep(worked);

        assertThat((worked + rest) % STEP).isZero();
        assertThat(rest).isBetween(0L, STEP - 1);
    }
}
