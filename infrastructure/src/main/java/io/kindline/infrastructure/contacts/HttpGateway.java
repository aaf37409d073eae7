package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.ChannelGateway;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Replies of doors behind which a program of the operator's stands. With a callback address each
 * reply is posted there, its id as {@code Idempotency-Key}; without one it waits to be fetched.
 */
@Component
class HttpGateway implements ChannelGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestClient http;

    HttpGateway() {
        this.http =
                RestClient.builder()
                        .requestFactory(
                                ClientHttpRequestFactoryBuilder.jdk()
                                        .build(
                                                HttpClientSettings.defaults()
                                                        .withTimeouts(PATIENCE, PATIENCE)))
                        .build();
    }

    @Override
    public Door door() {
        return Door.HTTP;
    }

    @Override
    public ChannelCapabilities capabilities(EntryPoint at) {
        return new ChannelCapabilities(at.textMax(), Ability.NO, Ability.NO, Ability.NO);
    }

    @Override
    public Handover send(OutboundMessage message) {
        return message.entryPoint()
                .callbackUrl()
                .map(url -> post(url, message))
                .orElseGet(Handover.Sent::new);
    }

    private Handover post(URI url, OutboundMessage message) {
        try {
            HttpStatusCode status =
                    http.post()
                            .uri(url)
                            .contentType(MediaType.APPLICATION_JSON)
                            .header("Idempotency-Key", message.id().value().toString())
                            .body(body(message))
                            .exchange((_, response) -> response.getStatusCode());
            return answer(status);
        } catch (ResourceAccessException _) {
            return new Handover.TryAgain("The channel's program cannot be reached.");
        }
    }

    private static Handover answer(HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            return new Handover.Sent();
        }
        boolean passing =
                status.is5xxServerError() || status.value() == 408 || status.value() == 429;
        return passing
                ? new Handover.TryAgain("The channel's program answered " + status.value() + ".")
                : new Handover.Refused("The channel's program refused it: " + status.value() + ".");
    }

    private static Map<String, String> body(OutboundMessage message) {
        return Map.of(
                "messageId", message.id().value().toString(),
                "contactId", message.contact().value().toString(),
                "entryPoint", message.entryPoint().key().value(),
                "author", message.author(),
                "text", message.text().value(),
                "sentAt", message.at().toString());
    }
}
