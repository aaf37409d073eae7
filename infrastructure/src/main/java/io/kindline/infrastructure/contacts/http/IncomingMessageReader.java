package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.Problems;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Parses what programs bring into a command, or says what is wrong with it. */
@Component
class IncomingMessageReader {
    private static final int NAME_MAX = 200;
    private static final int KEY_MAX = 200;

    private final ArrivalReader arrivals;
    private final AttachmentFiles files;
    private final KindlineSettings.Limits limits;
    private final JsonMapper json;
    private final Ids ids;

    IncomingMessageReader(
            ArrivalReader arrivals,
            AttachmentFiles files,
            KindlineSettings settings,
            JsonMapper json,
            Ids ids) {
        this.arrivals = arrivals;
        this.files = files;
        this.limits = settings.limits();
        this.json = json;
        this.ids = ids;
    }

    ReceiveMessage.Command read(
            IncomingMessage message,
            EntryPoint entryPoint,
            UUID apiKey,
            @Nullable String idempotencyKey) {
        Arrival arrival = arrivals.read(message, RawBody.ofThisRequest());
        return new ReceiveMessage.Command(
                entryPoint,
                address(message),
                name(message),
                text(message),
                language(message.language()),
                keys(message, entryPoint, apiKey, idempotencyKey),
                hash(message),
                attachments(message),
                arrival);
    }

    private static ContactAddress address(IncomingMessage message) {
        return Optional.ofNullable(message.from())
                .map(IncomingMessage.From::address)
                .flatMap(ContactAddress::parse)
                .orElseThrow(() ->
                        BadRequest.malformed(
                                "from.address must hold 1 to 320 visible characters."));
    }

    private static String name(IncomingMessage message) {
        String name =
                Optional.ofNullable(message.from())
                        .map(IncomingMessage.From::name)
                        .map(it -> it.replaceAll("\\p{Cc}", " ").strip())
                        .orElse("");
        if (name.length() > NAME_MAX) {
            throw BadRequest.malformed("from.name has " + NAME_MAX + " characters at most.");
        }
        return name;
    }

    private static MessageText text(IncomingMessage message) {
        String text = Optional.ofNullable(message.text()).orElse("");
        if (text.length() > MessageText.LENGTH_MAX) {
            throw new BadRequest(
                    Problems.TOO_LARGE,
                    "text has " + MessageText.LENGTH_MAX + " characters at most.");
        }
        try {
            return MessageText.of(text);
        } catch (IllegalArgumentException _) {
            throw BadRequest.malformed("text must hold at least one visible character.");
        }
    }

    private static Optional<Language> language(@Nullable String tag) {
        try {
            return Optional.ofNullable(tag).filter(it -> !it.isBlank()).map(Language::of);
        } catch (IllegalArgumentException _) {
            throw BadRequest.malformed("language must be a BCP 47 tag such as ru.");
        }
    }

    private List<SourceKey> keys(
            IncomingMessage message,
            EntryPoint entryPoint,
            UUID apiKey,
            @Nullable String idempotencyKey) {
        List<SourceKey> keys = new ArrayList<>();
        String door = entryPoint.id().value().toString();
        if (idempotencyKey != null && !idempotencyKey.isBlank()) {
            keys.add(key("key:" + apiKey, door, idempotencyKey, "Idempotency-Key"));
        }
        String externalId = message.externalId();
        if (externalId != null && !externalId.isBlank()) {
            keys.add(key("id", door, externalId, "externalId"));
        }
        if (keys.isEmpty()) {
            keys.add(new SourceKey("once", ids.next().toString()));
        }
        return keys;
    }

    private static SourceKey key(String kind, String door, String value, String field) {
        if (value.length() > KEY_MAX || value.indexOf('\0') >= 0) {
            throw BadRequest.malformed(field + " has " + KEY_MAX + " characters at most.");
        }
        return new SourceKey(kind + ":" + door, value);
    }

    private List<AttachmentFiles.File> attachments(IncomingMessage message) {
        List<IncomingMessage.File> given =
                Optional.ofNullable(message.attachments()).orElse(List.of());
        if (given.size() > limits.attachmentsPerMessageMax()) {
            throw new BadRequest(
                    Problems.TOO_LARGE,
                    limits.attachmentsPerMessageMax() + " attachments a message at most.");
        }
        return given.stream().map(this::attachment).toList();
    }

    private AttachmentFiles.File attachment(IncomingMessage.File given) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(Optional.ofNullable(given.base64()).orElse(""));
        } catch (IllegalArgumentException _) {
            throw BadRequest.malformed("attachments[].base64 is not base64.");
        }
        String name = Optional.ofNullable(given.name()).orElse("file");
        return switch (files.keep(new ByteArrayInputStream(bytes), name)) {
            case AttachmentFiles.File file -> file;
            case AttachmentFiles.TooLarge(long bytesMax) ->
                    throw new BadRequest(
                            Problems.TOO_LARGE,
                            "An attachment has " + bytesMax + " bytes at most.");
            case AttachmentFiles.Blocked _ ->
                    throw BadRequest.malformed(
                            "An attachment was blocked: the scanner found something, or could not"
                                    + " look.");
            case AttachmentFiles.Unwelcome _ ->
                    throw BadRequest.malformed("An attachment is empty or a program.");
        };
    }

    /** The same for two bodies that say the same, whatever their white space. */
    private String hash(IncomingMessage message) {
        try {
            byte[] canonical = json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
