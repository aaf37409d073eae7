package io.kindline.infrastructure.operators.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.AccessKeyId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestLimitTest {
    private final AccessKeyId key = new AccessKeyId(UUID.randomUUID());

    @Test
    void a_key_that_used_its_minute_waits_at_least_a_second_and_others_do_not() {
        var limit = new RequestLimit(3);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.takeOne(key)).isEmpty();
        }
        assertThat(limit.takeOne(key).orElseThrow())
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(21));
        assertThat(limit.takeOne(new AccessKeyId(UUID.randomUUID()))).isEmpty();
    }
}
