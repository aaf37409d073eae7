package io.kindline.domain.entrypoints;

import static io.kindline.domain.entrypoints.DoorSamples.MOSCOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** S31: business time is right in every zone, over midnight, holidays and changing clocks. */
class BusinessTimeTest {
    private static final List<String> WEEKS =
            List.of(
                    "MON-SUN 00:00-24:00",
                    "MON-FRI 09:00-13:00,14:00-18:00; SAT 10:00-16:00",
                    "SUN-MON 01:30-02:30,02:30-03:30; FRI 22:00-24:00; SAT 00:00-02:00",
                    "WED 00:00-24:00; THU 00:00-00:01,23:59-24:00");
    private static final String HOLIDAYS = "2026-12-31 closed; 2027-01-07 10:00-14:00";

    @Provide
    Arbitrary<OpeningHours> hours() {
        Arbitrary<ZoneId> zones =
                Arbitraries.of(
                                "Europe/Moscow",
                                "Europe/Berlin",
                                "America/New_York",
                                "Asia/Novosibirsk",
                                "America/St_Johns",
                                "America/Havana",
                                "Australia/Lord_Howe",
                                "Pacific/Apia",
                                "Asia/Jakarta",
                                "Africa/Cairo",
                                "America/Santiago")
                        .map(ZoneId::of);
        return zones.flatMap(zone ->
                Arbitraries.of(WEEKS).map(week -> new OpeningHoursText(week, HOLIDAYS).in(zone)));
    }

    /** Around every change of clocks of three years, and anywhere between. */
    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs()
                .between(from, from + 2L * 365 * 86_400)
                .map(Instant::ofEpochSecond);
    }

    @Property
    void time_owed_is_time_measured(
            @ForAll("hours") OpeningHours hours,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 400_000) int seconds) {
        Duration owed = Duration.ofSeconds(seconds);

        Instant due = hours.plus(from, owed);

        assertThat(hours.between(from, due)).isEqualTo(owed);
        assertThat(due).isAfter(from);
    }

    @Property
    void parts_add_up_to_the_whole(
            @ForAll("hours") OpeningHours hours,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 900_000) int first,
            @ForAll @IntRange(max = 900_000) int second) {
        Instant middle = from.plusSeconds(first);
        Instant end = middle.plusSeconds(second);

        assertThat(hours.between(from, end))
                .isEqualTo(hours.between(from, middle).plus(hours.between(middle, end)));
        assertThat(hours.between(from, end)).isLessThanOrEqualTo(Duration.between(from, end));
    }

    @Property
    void open_means_that_time_passes(
            @ForAll("hours") OpeningHours hours, @ForAll("moments") Instant from) {
        Duration passed = hours.between(from, from.plusNanos(1));

        assertThat(passed).isEqualTo(hours.isOpenAt(from) ? Duration.ofNanos(1) : Duration.ZERO);
        Optional<Instant> opening = hours.nextOpening(from);
        assertThat(opening).hasValueSatisfying(at -> assertThat(hours.isOpenAt(at)).isTrue());
        assertThat(hours.between(from, opening.orElseThrow())).isZero();
    }

    @Property
    void a_door_open_day_and_night_counts_plain_time(
            @ForAll("hours") OpeningHours hours,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 9_000_000) int seconds) {
        OpeningHours always = OpeningHours.always(hours.zone());

        assertThat(always.between(from, from.plusSeconds(seconds)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Property
    void a_clock_stopped_and_started_owes_the_same_business_time(
            @ForAll("hours") OpeningHours hours,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 200_000) int target,
            @ForAll @IntRange(max = 300_000) int untilParked,
            @ForAll @IntRange(max = 900_000) int parkedFor) {
        SlaClock clock = SlaClock.started(Duration.ofSeconds(target), hours, start);
        Instant parked = start.plusSeconds(untilParked);
        Instant resumed = parked.plusSeconds(parkedFor);
        Duration used = hours.between(start, parked);

        SlaClock after = clock.freeze(hours, parked).resume(hours, resumed);

        Instant due = ((SlaClock.Running) after).dueAt();
        if (used.compareTo(Duration.ofSeconds(target)) < 0) {
            assertThat(hours.between(resumed, due).plus(used))
                    .isEqualTo(Duration.ofSeconds(target));
        } else {
            assertThat(due).isBeforeOrEqualTo(resumed);
        }
    }

    @Test
    void S31_a_day_on_which_clocks_change_is_as_long_as_it_was() {
        OpeningHours berlin = OpeningHours.always(ZoneId.of("Europe/Berlin"));
        OpeningHours night =
                new OpeningHoursText("SUN 00:00-06:00", "").in(ZoneId.of("Europe/Berlin"));

        assertThat(night.between(at("2026-03-28T00:00:00Z"), at("2026-03-30T00:00:00Z")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(night.between(at("2026-10-24T00:00:00Z"), at("2026-10-26T00:00:00Z")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(berlin.isOpenAt(at("2026-03-29T01:00:00Z"))).isTrue();
    }

    @Test
    void S31_a_promise_made_before_lunch_is_due_after_it_and_over_a_holiday_later_still() {
        OpeningHours hours = new OpeningHoursText(WEEKS.get(1), HOLIDAYS).in(MOSCOW);

        assertThat(hours.plus(at("2026-11-23T09:50:00Z"), Duration.ofMinutes(20)))
                .isEqualTo(at("2026-11-23T11:10:00Z"));
        assertThat(hours.plus(at("2026-12-30T14:30:00Z"), Duration.ofHours(1)))
                .isEqualTo(at("2027-01-01T06:30:00Z"));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
