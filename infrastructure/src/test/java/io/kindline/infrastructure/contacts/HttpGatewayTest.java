package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ChannelGateway.Ability;
import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.contacts.ChannelGateway.OutboundMessage;
import io.kindline.application.contacts.ChannelGateway.Voice;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.OneServer;
import io.kindline.infrastructure.shared.OutgoingCallsSamples;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replies on their way to a program of the operator's. */
class HttpGatewayTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpGateway gateway = new HttpGateway(OutgoingCallsSamples.toThisMachine(), JSON);
    private final MessageId message = new MessageId(UUID.randomUUID());

    private static EntryPoint door(Optional<URI> callback) {
        EntryPoint door = DoorSamples.door(DoorSamples.queue(DoorSamples.brand()));
        return new EntryPoint(
                door.id(),
                door.key(),
                door.name(),
                Channel.API,
                Door.HTTP,
                door.brand(),
                door.queue(),
                door.hours(),
                door.targets(),
                door.language(),
                door.greeting(),
                door.persona(),
                door.textMax(),
                callback);
    }

    private OutboundMessage reply(Optional<URI> callback, Attachment... files) {
        return new OutboundMessage(
                message,
                new ContactId(UUID.randomUUID()),
                new SubscriberId(UUID.randomUUID()),
                door(callback),
                MessageText.of("Вот карта\n🗺"),
                List.of(files),
                "Olga",
                Voice.PERSON,
                Instant.parse("2026-11-22T06:00:00Z"),
                1);
    }

    @Test
    void a_reply_names_its_files_and_where_they_are_fetched() throws IOException {
        var file =
                new Attachment(
                        new AttachmentId(UUID.randomUUID()),
                        message,
                        new ContactId(UUID.randomUUID()),
                        "карта.png",
                        "image/png",
                        614,
                        "a".repeat(64));
        try (var server = OneServer.started()) {
            gateway.send(reply(Optional.of(server.at("127.0.0.1", "/200")), file));
            OneServer.Told told = server.told().getFirst();
            JsonNode body = JSON.readTree(told.body());

            assertThat(told.idempotencyKey()).isEqualTo(message.value().toString());
            assertThat(body.get("text").asString()).isEqualTo("Вот карта\n🗺");
            assertThat(body.get("attachments"))
                    .isEqualTo(
                            JSON.readTree(
                                    """
                                    [{"attachmentId":"%1$s","name":"карта.png",
                                      "contentType":"image/png","sizeBytes":614,
                                      "url":"/api/v1/attachments/%1$s"}]\
                                    """
                                            .formatted(file.id().value())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, Sent",
        "204, Sent",
        "302, Refused",
        "400, Refused",
        "404, Refused",
        "408, TryAgain",
        "429, TryAgain",
        "500, TryAgain",
        "503, TryAgain"
    })
    void the_status_says_what_becomes_of_a_reply(int status, String outcome) throws IOException {
        try (var server = OneServer.started()) {
            Handover handover =
                    gateway.send(reply(Optional.of(server.at("127.0.0.1", "/" + status))));
            assertThat(handover.getClass().getSimpleName()).isEqualTo(outcome);
        }
    }

    @Test
    void a_callback_into_a_private_network_fails_with_a_clear_reason() {
        Handover handover = gateway.send(reply(Optional.of(URI.create("http://192.168.0.1/in"))));

        assertThat(handover)
                .isEqualTo(
                        new Handover.Refused(
                                "The callback address leads into a private network, which is not"
                                        + " allowed."));
    }

    @Test
    void a_program_that_is_not_there_is_tried_again() throws IOException {
        URI gone;
        try (var server = OneServer.started()) {
            gone = server.at("127.0.0.1", "/200");
        }
        assertThat(gateway.send(reply(Optional.of(gone)))).isInstanceOf(Handover.TryAgain.class);
    }

    @Test
    void without_a_callback_replies_wait_to_be_fetched_files_and_all() {
        assertThat(gateway.send(reply(Optional.empty()))).isEqualTo(new Handover.Sent());
        assertThat(gateway.capabilities(door(Optional.empty())).attachments())
                .isEqualTo(Ability.YES);
    }
}
