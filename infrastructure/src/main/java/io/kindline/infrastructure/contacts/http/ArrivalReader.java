package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.Arrival;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a message that a program brought came: when it was sent, and what was received. */
@Component
class ArrivalReader {
    private static final Instant NOT_BEFORE = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant NOT_AFTER = Instant.parse("9999-12-31T23:59:59Z");

    private final JsonMapper json;
    private final int payloadBytesMax;

    ArrivalReader(JsonMapper json, KindlineSettings settings) {
        this.json = json;
        this.payloadBytesMax = settings.limits().payloadBytesMax();
    }

    Arrival read(IncomingMessage message, Optional<String> raw) {
        boolean hasFiles = message.attachments() != null && !message.attachments().isEmpty();
        String payload =
                raw.filter(_ -> !hasFiles)
                        .orElseGet(() -> json.writeValueAsString(withoutBytes(message)));
        return new Arrival(
                sentAt(message.sentAt()),
                Optional.of(Arrival.Payload.of(payload, payloadBytesMax)));
    }

    /** Bytes of files are kept as files. */
    private static IncomingMessage withoutBytes(IncomingMessage message) {
        List<IncomingMessage.File> files =
                Optional.ofNullable(message.attachments()).orElse(List.of()).stream()
                        .map(file ->
                                new IncomingMessage.File(file.name(), file.contentType(), null))
                        .toList();
        return new IncomingMessage(
                message.from(),
                message.text(),
                message.externalId(),
                message.sentAt(),
                message.language(),
                files);
    }

    private static Optional<Instant> sentAt(@Nullable String given) {
        try {
            Optional<Instant> sentAt = Optional.ofNullable(given).map(Instant::parse);
            if (sentAt.isEmpty() || isOfThisWorld(sentAt.get())) {
                return sentAt;
            }
        } catch (DateTimeParseException _) {
            // Said below.
        }
        throw BadRequest.malformed("sentAt must be like 2026-01-31T12:00:00Z.");
    }

    private static boolean isOfThisWorld(Instant at) {
        return !at.isBefore(NOT_BEFORE) && !at.isAfter(NOT_AFTER);
    }
}
