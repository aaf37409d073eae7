package io.kindline.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final String[] ZONES = {
        "Europe/Moscow",
        "Asia/Jakarta",
        "America/New_York",
        "Europe/Berlin",
        "Australia/Lord_Howe",
        "America/Sao_Paulo",
        "Asia/Gaza",
        "Pacific/Apia"
    };

    @Test
    void S31_thirty_days_end_today_where_the_operator_works() {
        var lateInSamara = Instant.parse("2026-11-20T21:30:00Z");

        assertThat(new Window(30).beginAt(lateInSamara, ZoneId.of("Europe/Samara")))
                .isEqualTo(Instant.parse("2026-10-22T20:00:00Z"));
        assertThat(new Window(30).beginAt(lateInSamara, ZoneId.of("Europe/London")))
                .isEqualTo(Instant.parse("2026-10-21T23:00:00Z"));
    }

    @Property
    void S31_a_window_holds_its_days_whatever_the_clocks_do(
            @ForAll @IntRange(max = 7) int zone,
            @ForAll @IntRange(min = 1, max = 366) int days,
            @ForAll @LongRange(min = 1_262_304_000L, max = 1_893_456_000L) long second) {
        ZoneId at = ZoneId.of(ZONES[zone]);
        Instant now = Instant.ofEpochSecond(second);
        Instant begin = new Window(days).beginAt(now, at);

        assertThat(begin).isBeforeOrEqualTo(now);
        assertThat(ChronoUnit.DAYS.between(dayOf(begin, at), dayOf(now, at))).isEqualTo(days - 1L);
        assertThat(dayOf(begin.minusSeconds(1), at)).isBefore(dayOf(begin, at));
    }

    @Property
    void a_later_moment_never_looks_further_back(
            @ForAll @IntRange(max = 7) int zone,
            @ForAll @LongRange(min = 1_262_304_000L, max = 1_893_456_000L) long second,
            @ForAll @LongRange(min = 0, max = 200_000) long later) {
        ZoneId at = ZoneId.of(ZONES[zone]);
        var window = new Window(30);

        assertThat(window.beginAt(Instant.ofEpochSecond(second + later), at))
                .isAfterOrEqualTo(window.beginAt(Instant.ofEpochSecond(second), at));
    }

    private static LocalDate dayOf(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
