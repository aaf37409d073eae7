package io.kindline.domain.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The clock of a promise is the subscriber's, whatever it does at night (P10, S31). */
class PromiseClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Ladder LADDER = new Ladder(Duration.ofMinutes(5), Duration.ofMinutes(15));

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Property(tries = 3_000)
    void S31_his_clock_shows_the_promised_time_when_it_is_due_or_leaps_over_it(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 20_000_000) long secondsFromNow) {
        LocalDateTime said = LocalDateTime.ofInstant(NOW.plusSeconds(secondsFromNow * 3), zone);
        Instant due = new Due.Local(said).momentFor(zone, NOW);
        ZonedDateTime there = due.atZone(zone);
        ZoneOffsetTransition leap = zone.getRules().getTransition(said);
        if (leap != null && leap.isGap()) {
            assertThat(there.toLocalDateTime()).isEqualTo(said.plus(leap.getDuration()));
        } else {
            assertThat(there.toLocalDateTime()).isEqualTo(said);
            assertThat(zone.getRules().getValidOffsets(said).getFirst())
                    .as("the first of two")
                    .isEqualTo(there.getOffset());
        }
    }

    @Test
    void of_a_time_that_the_clock_shows_twice_the_first_counts() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        var twice = new Due.Local(LocalDateTime.parse("2026-10-25T02:30"));
        assertThat(twice.momentFor(berlin, NOW)).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void a_time_that_the_clock_leaps_over_is_as_much_later_as_the_leap() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        var never = new Due.Local(LocalDateTime.parse("2026-03-29T02:30"));
        assertThat(never.momentFor(berlin, NOW)).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void S22_two_minutes_are_two_minutes_in_the_night_of_the_change_too() {
        Instant before = Instant.parse("2026-10-25T00:59:30Z");
        assertThat(
                        new Due.Within(Duration.ofMinutes(2))
                                .momentFor(ZoneId.of("Europe/Berlin"), before))
                .isEqualTo("2026-10-25T01:01:30Z");
    }

    @Property
    void a_ladder_only_climbs_as_time_passes_and_never_before_the_time(
            @ForAll @Size(min = 1, max = 30)
                    List<@IntRange(min = -600, max = 3_000) Integer> looks) {
        for (int seconds : looks) {
            Rung rung = LADDER.at(NOW, NOW.plusSeconds(seconds));
            Rung later = LADDER.at(NOW, NOW.plusSeconds(seconds + 1L));
            assertThat(later).isGreaterThanOrEqualTo(rung);
            assertThat(rung == Rung.QUIET).isEqualTo(seconds < 0);
        }
    }
}
