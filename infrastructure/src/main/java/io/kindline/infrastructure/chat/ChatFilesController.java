package io.kindline.infrastructure.chat;

import io.kindline.application.chat.ChatAttachment;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.infrastructure.shared.FileAnswer;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of a visitor's own chat. */
@RestController
class ChatFilesController {
    private final ChatAttachment attachment;
    private final AttachmentFiles files;

    ChatFilesController(ChatAttachment attachment, AttachmentFiles files) {
        this.attachment = attachment;
        this.files = files;
    }

    @GetMapping("/chat/v1/attachments/{id}")
    ResponseEntity<InputStreamResource> file(Visitor visitor, @PathVariable UUID id) {
        Attachment found =
                attachment
                        .handle(visitor.actor(), new AttachmentId(id))
                        .orElseThrow(ChatProblem.NOT_FOUND::refusal);
        return FileAnswer.of(
                files.open(found.sha256()),
                found.name(),
                found.isPicture() ? found.contentType() : MediaType.APPLICATION_OCTET_STREAM_VALUE,
                found.sizeBytes());
    }
}
