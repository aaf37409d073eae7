package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.infrastructure.ledger.BillingStub;
import io.kindline.infrastructure.ledger.BillingStub.Mood;
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

/** What was granted is carried out once, though the process is killed in between. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KilledExecutionTest {
    private final BillingStub billing = BillingStub.started();

    @TempDir Path folder;

    @Test
    void S17_killed_between_decision_and_booking_or_between_booking_and_answer_it_is_booked_once()
            throws Exception {
        ChildKindline killed = ChildKindline.started(folder, settings());
        billing.is(Mood.DOWN);
        String unbooked = granted(killed, "first");
        Awaitility.await().until(() -> !billing.asked(unbooked).isEmpty());
        billing.is(Mood.STUCK);
        String booked = granted(killed, "second");
        Awaitility.await().until(() -> billing.bookings(booked) == 1);
        killed.kill();
        billing.is(Mood.DOWN);

        ChildKindline again = ChildKindline.started(folder, settings());
        for (String id : List.of(unbooked, booked)) {
            assertThat(state(again, id)).as("visible meanwhile").isEqualTo("granted");
        }
        billing.is(Mood.WELL);
        Awaitility.await()
                .atMost(Duration.ofSeconds(100))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(state(again, unbooked)).isEqualTo("executed");
                    assertThat(state(again, booked)).isEqualTo("executed");
                });
        again.stop();

        for (String id : List.of(unbooked, booked)) {
            assertThat(billing.bookings(id)).isOne();
            assertThat(billing.asked(id))
                    .extracting(BillingStub.Asked::key)
                    .hasSizeGreaterThan(1)
                    .containsOnly(billing.asked(id).getFirst().key());
        }
    }

    private List<String> settings() {
        return List.of(
                "--kindline.billing.url=" + billing.url(), "--kindline.billing.answer-within=30s");
    }

    /** Somebody writes, op01 takes it and grants 300 roubles. */
    private static String granted(ChildKindline desk, String person) throws Exception {
        assertThat(desk.brings(person, "two days without network")).isTrue();
        String contact = field(desk.asks("POST", "/api/v1/queue/claim", "").body(), "contactId");
        return field(
                desk.asks(
                                "POST",
                                "/api/v1/exceptions",
                                """
                                {"contactId":"%s","kind":"goodwill-credit","clause":"3.2",\
                                "amount":{"value":"300.00","currency":"RUB"},\
                                "reason":"two days without network","goodExpected":"she stays"}\
                                """
                                        .formatted(contact))
                        .body(),
                "exceptionId");
    }

    private static String state(ChildKindline desk, String id) throws Exception {
        return field(desk.asks("GET", "/api/v1/exceptions/" + id, "").body(), "state");
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }
}
