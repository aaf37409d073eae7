package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch over somebody outlives the process that keeps it (S1, P3). */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class KilledWatchTest {
    private static final Duration CHECK = Duration.ofSeconds(5);
    private static final List<String> SETTINGS =
            List.of("--kindline.escalations.checks.roadside=" + CHECK.toSeconds() + "s");

    @TempDir Path folder;

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }

    @Test
    void S1_killed_in_the_middle_of_a_watch_the_next_look_is_asked_for_within_ten_seconds()
            throws Exception {
        ChildKindline killed = ChildKindline.started(folder, SETTINGS);
        assertThat(killed.brings("frost", "My car died, -20 here")).isTrue();
        String contact = field(killed.asks("POST", "/api/v1/queue/claim", "").body(), "contactId");
        String raised =
                killed.asks(
                                "POST",
                                "/api/v1/contacts/" + contact + "/escalations",
                                "{\"service\":\"roadside\"}")
                        .body();
        killed.kill();
        Thread.sleep(CHECK.toMillis());

        ChildKindline again = ChildKindline.started(folder, SETTINGS);
        String path = "/api/v1/escalations/" + field(raised, "escalationId");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() ->
                        !field(again.asks("GET", path, "").body(), "reminded").equals("quiet"));
        assertThat(
                        again.asks(
                                        "POST",
                                        "/api/v1/contacts/" + contact + "/wrap-up",
                                        "{\"outcome\":\"solved\"}")
                                .statusCode())
                .isEqualTo(409);
        again.stop();
    }
}
