package io.kindline.infrastructure.chat;

import io.kindline.application.chat.SayInChat;
import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.AttachmentFiles.Kept;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.MessageText;
import io.kindline.infrastructure.shared.KindlineSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where visitors write: words, or files with words; each once by the widget's own id. */
@RestController
class ChatMessagesController {
    private final SayInChat say;
    private final AttachmentFiles files;
    private final ChatTalkController.Words words;
    private final ChatLimits limits;
    private final int filesMax;
    private final int payloadBytesMax;

    ChatMessagesController(
            SayInChat say,
            AttachmentFiles files,
            ChatTalkController.Words words,
            ChatLimits limits,
            KindlineSettings settings) {
        this.say = say;
        this.files = files;
        this.words = words;
        this.limits = limits;
        this.filesMax = settings.limits().attachmentsPerMessageMax();
        this.payloadBytesMax = settings.limits().payloadBytesMax();
    }

    /** What is said, under the widget's own id. */
    record Utterance(@Nullable UUID clientId, @Nullable String text) {}

    /** Answered only after the message is stored for good. */
    record Stored(
            UUID messageId,
            String at,
            @Nullable String text,
            @Nullable List<ChatJson.File> attachments) {}

    @PostMapping("/chat/v1/messages")
    ResponseEntity<Stored> say(Visitor visitor, HttpServletRequest request) {
        limits.message(visitor);
        ChatBody.Read<Utterance> read = words.body().readWithText(request, Utterance.class);
        Utterance utterance = read.value();
        if (utterance.clientId() == null) {
            throw ChatProblem.MALFORMED.refusal();
        }
        MessageText text = text(utterance.text() == null ? "" : utterance.text());
        var command =
                new SayInChat.Command(
                        utterance.clientId(),
                        text,
                        List.of(),
                        hash(List.of(), text),
                        arrived(read.text()));
        SayInChat.Outcome outcome = say.handle(visitor.actor(), command);
        return ResponseEntity.status(HttpStatus.CREATED).body(answer(outcome, null));
    }

    @PostMapping(path = "/chat/v1/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Stored> attach(
            Visitor visitor,
            @RequestParam UUID clientId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam("file") List<MultipartFile> given) {
        limits.message(visitor);
        if (given.size() > filesMax) {
            throw ChatProblem.TOO_MANY_ATTACHMENTS.refusal();
        }
        List<AttachmentFiles.File> kept = given.stream().map(this::kept).toList();
        String names =
                kept.stream().map(AttachmentFiles.File::name).collect(Collectors.joining(", "));
        MessageText said = text(text.isBlank() ? names : text);
        var command =
                new SayInChat.Command(
                        clientId, said, kept, hash(kept, said), arrived(text + "\n" + names));
        SayInChat.Outcome outcome = say.handle(visitor.actor(), command);
        return ResponseEntity.status(HttpStatus.CREATED).body(answer(outcome, said.value()));
    }

    private static String hash(List<AttachmentFiles.File> kept, MessageText text) {
        String hashes =
                kept.stream().map(AttachmentFiles.File::sha256).collect(Collectors.joining("|"));
        return ChatToken.sha256(hashes + "\n" + text.value());
    }

    private Arrival arrived(String received) {
        return new Arrival(
                Optional.empty(), Optional.of(Arrival.Payload.of(received, payloadBytesMax)));
    }

    private Stored answer(SayInChat.Outcome outcome, @Nullable String text) {
        return switch (outcome) {
            case SayInChat.Outcome.Stored(var receipt, List<Attachment> attached) ->
                    new Stored(
                            receipt.message().value(),
                            receipt.receivedAt().toString(),
                            text,
                            attached.isEmpty() ? null : words.json().files(attached));
            case SayInChat.Outcome.IdTaken() -> throw ChatProblem.CLIENT_ID_TAKEN.refusal();
        };
    }

    private AttachmentFiles.File kept(MultipartFile given) {
        try (InputStream bytes = given.getInputStream()) {
            Kept kept =
                    files.keep(bytes, Objects.requireNonNullElse(given.getOriginalFilename(), ""));
            return switch (kept) {
                case AttachmentFiles.File file -> file;
                case AttachmentFiles.TooLarge _ -> throw ChatProblem.TOO_LARGE.refusal();
                case AttachmentFiles.Unwelcome(), AttachmentFiles.Blocked() ->
                        throw ChatProblem.ATTACHMENT_REFUSED.refusal();
            };
        } catch (IOException e) {
            throw ChatProblem.MALFORMED.refusal();
        }
    }

    private static MessageText text(String raw) {
        if (raw.length() > MessageText.LENGTH_MAX * 2) {
            throw ChatProblem.TEXT_TOO_LONG.refusal();
        }
        String whole = raw.replace("\0", "").strip();
        if (whole.isBlank()) {
            throw ChatProblem.TEXT_MISSING.refusal();
        }
        if (whole.replace("\r\n", "\n").length() > MessageText.LENGTH_MAX) {
            throw ChatProblem.TEXT_TOO_LONG.refusal();
        }
        return MessageText.of(raw);
    }
}
