package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void pauses_grow_until_it_is_time_to_tell_the_operator() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(RetrySchedule::pauseAfter)
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(pauses).isSorted().hasSize(7);
        assertThat(RetrySchedule.pauseAfter(8)).isEmpty();
    }
}
