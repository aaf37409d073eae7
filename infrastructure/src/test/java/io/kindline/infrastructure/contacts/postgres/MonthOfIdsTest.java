package io.kindline.infrastructure.contacts.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MonthOfIdsTest {
    private static final MonthOfIds JANUARY = new MonthOfIds(YearMonth.of(2027, 1));

    @Test
    void a_month_begins_with_the_id_of_its_first_millisecond() {
        assertThat(JANUARY.lowest())
                .isEqualTo(UUID.fromString("01a2ce8b-d400-0000-0000-000000000000"))
                .satisfies(
                        id -> assertThat(MonthOfIds.timeOf(id)).isEqualTo("2027-01-01T00:00:00Z"));
    }

    @Test
    void an_id_made_now_is_of_this_month() {
        Instant before = Instant.now().minusMillis(1);
        UUID id = UuidCreator.getTimeOrderedEpoch();

        assertThat(MonthOfIds.timeOf(id)).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(MonthOfIds.of(id)).isEqualTo(MonthOfIds.at(MonthOfIds.timeOf(id)));
    }

    @Test
    void months_follow_each_other_over_the_years() {
        assertThat(JANUARY.plus(-1).suffix()).isEqualTo("2026_12");
        assertThat(JANUARY.suffix()).isEqualTo("2027_01");
        assertThat(JANUARY.plus(1).isAfter(JANUARY)).isTrue();
    }

    @Test
    void the_month_not_before_a_time_is_that_which_begins_then_or_the_next() {
        assertThat(MonthOfIds.notBefore(JANUARY.begins())).isEqualTo(JANUARY);
        assertThat(MonthOfIds.notBefore(JANUARY.begins().plusMillis(1))).isEqualTo(JANUARY.plus(1));
    }
}
