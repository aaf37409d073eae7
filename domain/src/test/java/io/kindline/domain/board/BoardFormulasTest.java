package io.kindline.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.board.ServiceGoal.Abandoned;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BoardFormulasTest {
    private static final ServiceGoal GOAL = goal(Abandoned.COUNTED);
    private static final ServiceGoal LENIENT = goal(Abandoned.LEFT_OUT);

    private static ServiceGoal goal(Abandoned abandoned) {
        return new ServiceGoal(80, Duration.ofSeconds(60), abandoned);
    }

    @Test
    void the_service_level_is_those_in_time_of_those_decided() {
        var level = new ServiceLevel(8, 1, 1, 0, 5);

        assertThat(level.percent(GOAL)).hasValue(80);
        assertThat(level.counted(GOAL)).isEqualTo(10);
        assertThat(level.arrived()).isEqualTo(15);
        assertThat(level.meets(GOAL)).isTrue();
    }

    @Test
    void who_left_without_an_answer_is_left_out_when_the_house_says_so() {
        assertThat(new ServiceLevel(8, 0, 2, 0, 0).percent(GOAL)).hasValue(80);
        assertThat(new ServiceLevel(8, 0, 2, 0, 0).percent(LENIENT)).hasValue(100);
    }

    @Test
    void who_waits_too_long_already_counts_as_missed() {
        assertThat(new ServiceLevel(3, 0, 0, 1, 0).percent(GOAL)).hasValue(75);
    }

    @Test
    void without_contacts_there_is_no_figure_and_nothing_is_missed() {
        assertThat(ServiceLevel.NONE.percent(GOAL)).isEmpty();
        assertThat(ServiceLevel.NONE.meets(GOAL)).isTrue();
    }

    @Property
    void a_level_is_0_to_100_and_100_only_when_nothing_was_missed(
            @ForAll @IntRange(max = 100_000) int inTime,
            @ForAll @IntRange(max = 100_000) int late,
            @ForAll @IntRange(max = 100_000) int abandoned,
            @ForAll @IntRange(max = 100_000) int overdue) {
        var level = new ServiceLevel(inTime, late, abandoned, overdue, 3);

        level.percent(GOAL)
                .ifPresent(percent -> {
                    assertThat(percent).isBetween(0, 100);
                    assertThat(percent == 100).isEqualTo(late + abandoned + overdue == 0);
                });
        assertThat(level.percent(LENIENT).orElse(100))
                .isGreaterThanOrEqualTo(level.percent(GOAL).orElse(0));
    }

    @Property
    void one_more_answered_in_time_never_lowers_the_level_and_one_more_late_never_raises_it(
            @ForAll @IntRange(max = 10_000) int inTime, @ForAll @IntRange(max = 10_000) int late) {
        int before = new ServiceLevel(inTime, late, 0, 0, 0).percent(GOAL).orElse(0);
        int better = new ServiceLevel(inTime + 1, late, 0, 0, 0).percent(GOAL).orElse(0);
        int worse = new ServiceLevel(inTime, late + 1, 0, 0, 0).percent(GOAL).orElse(0);

        assertThat(better).isGreaterThanOrEqualTo(before);
        assertThat(worse).isLessThanOrEqualTo(before);
    }

    @Property
    void two_queues_together_lie_between_the_two(
            @ForAll @IntRange(min = 1, max = 10_000) int a,
            @ForAll @IntRange(max = 10_000) int b,
            @ForAll @IntRange(min = 1, max = 10_000) int c,
            @ForAll @IntRange(max = 10_000) int d) {
        var one = new ServiceLevel(a, b, 0, 0, 0);
        var other = new ServiceLevel(c, d, 0, 0, 0);
        int low = Math.min(one.percent(GOAL).orElseThrow(), other.percent(GOAL).orElseThrow());
        int high = Math.max(one.percent(GOAL).orElseThrow(), other.percent(GOAL).orElseThrow());

        assertThat(one.plus(other).percent(GOAL).orElseThrow()).isBetween(low, high + 1);
    }

    @Test
    void quality_and_speed_are_two_figures_with_their_numbers() {
        var csat =
                new Satisfaction(
                        40, new Satisfaction.Marks(10, 44, 9), new Satisfaction.Marks(10, 30, 4));

        assertThat(csat.responsePercent()).hasValue(25);
        assertThat(csat.quality().satisfiedPercent()).hasValue(90);
        assertThat(csat.quality().mean()).hasValue(4.4);
        assertThat(csat.speed().satisfiedPercent()).hasValue(40);
        assertThat(Satisfaction.NONE.responsePercent()).isEmpty();
        assertThat(Satisfaction.Marks.NONE.mean()).isEmpty();
    }

    @Test
    void figures_that_no_marks_can_have_are_refused() {
        assertThatThrownBy(() -> new Satisfaction.Marks(2, 11, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Satisfaction.Marks(2, 8, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceLevel(-1, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
