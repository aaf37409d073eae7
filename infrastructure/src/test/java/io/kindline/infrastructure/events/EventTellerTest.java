package io.kindline.infrastructure.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kindline.domain.events.DomainEvent;
import io.kindline.domain.events.EventId;
import io.kindline.domain.events.InMemoryDomainEvents;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.InMemoryBrands;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.infrastructure.shared.OutgoingCallsSamples;
import io.kindline.infrastructure.shared.SettingsSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Events and the program that is told of them. */
class EventTellerTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final InMemoryDomainEvents events = new InMemoryDomainEvents();
    private final InMemoryBrands brands = new InMemoryBrands();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);
    private final EventJson text = new EventJson(new JsonMapper());
    private Instant now = NOW;
    private HttpServer receiver = none();

    /** One call. */
    private record Heard(String key, String signature, String body) {}

    private final DomainEvent event =
            new DomainEvent(
                    new EventId(UUID.fromString("0190f5a2-0000-7000-8000-000000000001")),
                    "exception.granted",
                    new BrandId(UUID.randomUUID()),
                    NOW,
                    Map.of("exceptionId", "e-1", "kind", "goodwill-credit"),
                    Map.of("amount", new Money(30_000, Currency.getInstance("RUB"))));

    private static HttpServer none() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void somebody_listens() {
        receiver.createContext("/events", this::hear);
        receiver.start();
        brands.save(new Brand(event.brand(), "lantern", "Lantern", "Kindline", "#0f6b5c"));
        events.put(event);
    }

    @AfterEach
    void nobody_listens() {
        receiver.stop(0);
    }

    private void hear(HttpExchange call) throws IOException {
        heard.add(
                new Heard(
                        String.valueOf(call.getRequestHeaders().getFirst("Idempotency-Key")),
                        String.valueOf(call.getRequestHeaders().getFirst("webhook-signature")),
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        call.sendResponseHeaders(answer.get(), -1);
        call.close();
    }

    private EventTeller teller(String url, String secret) {
        return new EventTeller(
                events,
                SettingsSamples.with(
                        Map.of("kindline.events.url", url, "kindline.events.secret", secret)),
                new EventTeller.Means(OutgoingCallsSamples.toThisMachine(), text, brands),
                new EventTeller.Switchboard(() -> now, TransactionOperations.withoutTransaction()));
    }

    private String url() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/events";
    }

    @Test
    void an_event_is_told_once_and_is_gone_then() {
        EventTeller teller = teller(url(), "");
        teller.tellDue();
        teller.tellDue();

        assertThat(heard)
                .containsExactly(
                        new Heard(
                                event.id().value().toString(),
                                "null",
                                """
                                {"at":"2026-11-26T09:00:00Z","brand":"lantern","data":{"amount":\
                                {"currency":"RUB","value":"300.00"},"exceptionId":"e-1",\
                                "kind":"goodwill-credit"},\
                                "eventId":"0190f5a2-0000-7000-8000-000000000001",\
                                "type":"exception.granted"}\
                                """));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void what_is_not_taken_is_told_again_with_the_same_key_until_it_is() {
        EventTeller teller = teller(url(), "");
        for (int refusal : new int[] {500, 400, 302, 429, 503, 404, 500, 500, 500}) {
            answer.set(refusal);
            teller.tellDue();
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(events.all()).containsExactly(event);
        answer.set(200);
        teller.tellDue();

        assertThat(heard).hasSize(10).extracting(Heard::key).containsOnly(heard.getFirst().key());
        assertThat(events.all()).isEmpty();
    }

    @Test
    void a_receiver_that_is_away_or_private_loses_nothing() {
        teller("http://127.0.0.1:1/events", "").tellDue();
        now = now.plusSeconds(2);
        teller("http://10.0.0.1/events", "").tellDue();
        now = now.plusSeconds(10);
        teller("", "").tellDue();

        assertThat(events.all()).containsExactly(event);
        assertThat(heard).isEmpty();
    }

    @Test
    void what_could_not_be_told_for_a_week_is_let_go() {
        EventTeller teller = teller(url(), "");
        now = NOW.plus(Duration.ofDays(7));
        teller.letGoOfOld();
        assertThat(events.all()).hasSize(1);
        now = now.plusSeconds(1);
        teller.letGoOfOld();
        assertThat(events.all()).isEmpty();
    }

    /** The example of the specification of Standard Webhooks. */
    @Test
    void a_signature_is_that_of_standard_webhooks() {
        assertThat(
                        Signature.of(
                                SECRET,
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                Instant.ofEpochSecond(1_614_265_330),
                                "{\"test\": 2432232314}"))
                .containsEntry(
                        "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        teller(url(), SECRET).tellDue();
        assertThat(heard.getFirst().signature()).startsWith("v1,");
    }
}
