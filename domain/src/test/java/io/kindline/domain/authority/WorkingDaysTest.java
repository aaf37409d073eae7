package io.kindline.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void five_working_days_pass_over_a_weekend_wherever_they_begin() {
        assertThat(WorkingDays.after(THURSDAY, 1)).isEqualTo(THURSDAY.plusDays(1));
        assertThat(WorkingDays.after(THURSDAY, 5)).isEqualTo(THURSDAY.plusDays(7));
        assertThat(WorkingDays.after(THURSDAY.plusDays(1), 5)).isEqualTo(THURSDAY.plusDays(8));
        assertThat(WorkingDays.after(THURSDAY.plusDays(2), 5)).isEqualTo(THURSDAY.plusDays(8));
        assertThat(WorkingDays.after(THURSDAY.plusDays(3), 1)).isEqualTo(THURSDAY.plusDays(4));
    }
}
