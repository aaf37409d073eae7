package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockoutTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private final LockoutPolicy policy =
            new LockoutPolicy(5, Duration.ofSeconds(30), Duration.ofMinutes(10));

    @Test
    void four_failures_are_forgiven_the_fifth_pauses_and_each_further_doubles_up_to_the_longest() {
        var pauses = new ArrayList<Long>();
        Lockout lockout = Lockout.NONE;
        for (int i = 0; i < 11; i++) {
            lockout = lockout.failed(NOW, policy);
            pauses.add(lockout.pauseLeft(NOW).toSeconds());
        }
        assertThat(pauses)
                .isEqualTo(List.of(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 600L, 600L));
    }

    @Test
    void a_pause_runs_out() {
        var lockout = new Lockout(5, NOW.plusSeconds(30));
        assertThat(lockout.pauseLeft(NOW.plusSeconds(29))).isEqualTo(Duration.ofSeconds(1));
        assertThat(lockout.pauseLeft(NOW.plusSeconds(31))).isEqualTo(Duration.ZERO);
    }

    @Test
    void even_a_million_failures_pause_no_longer_than_the_longest() {
        assertThat(new Lockout(1_000_000, NOW).failed(NOW, policy).pauseLeft(NOW))
                .isEqualTo(Duration.ofMinutes(10));
    }
}
