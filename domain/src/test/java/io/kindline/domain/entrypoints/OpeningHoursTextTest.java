package io.kindline.domain.entrypoints;

import static io.kindline.domain.entrypoints.DoorSamples.MOSCOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTextTest {

    @Test
    void a_week_with_lunch_and_holidays_is_read() {
        var text = new OpeningHoursText("mon 9:00-13:00", "");
        assertThatThrownBy(() -> text.in(MOSCOW)).hasMessageContaining("9:00");

        OpeningHours hours =
                new OpeningHoursText(
                                "MON 09:00-13:00 , 14:00-18:00; sat-sun 22:00-24:00;",
                                " 2026-12-31 closed ; 2027-01-07 10:00-14:00")
                        .in(MOSCOW);

        List<TimeRange> late = List.of(new TimeRange(LocalTime.of(22, 0), LocalTime.MIN));
        assertThat(hours.week())
                .isEqualTo(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(range(9, 13), range(14, 18)),
                                DayOfWeek.SATURDAY,
                                late,
                                DayOfWeek.SUNDAY,
                                late));
        assertThat(hours.exceptions())
                .isEqualTo(
                        Map.of(
                                LocalDate.of(2026, 12, 31),
                                List.of(),
                                LocalDate.of(2027, 1, 7),
                                List.of(range(10, 14))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MON-SUN 00:00-24:00",
                "MON-FRI 09:00-13:00,14:00-18:00; SAT 10:00-16:00",
                "TUE 22:00-24:00; THU-FRI 00:00-02:00",
                ""
            })
    void what_is_written_is_read_again(String week) {
        var text = new OpeningHoursText(week, "2026-12-31 closed; 2027-01-07 10:00-14:00");

        assertThat(OpeningHoursText.of(text.in(MOSCOW))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MON",
                "MON 25:00-26:00",
                "MON 10:00",
                "FOO 10:00-11:00",
                "MON 10:00-10:00",
                "MON 10:00-12:00,11:00-13:00",
                "MON 09:00-10:00; MON 11:00-12:00",
                "- 09:00-10:00"
            })
    void nonsense_is_named(String week) {
        assertThatThrownBy(() -> new OpeningHoursText(week, "").in(MOSCOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
