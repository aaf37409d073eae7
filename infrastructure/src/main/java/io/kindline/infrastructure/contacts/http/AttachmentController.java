package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactAttachment;
import io.kindline.application.operators.Caller;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.FileAnswer;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of contacts: on the desk by session, for programs by key or token. */
@RestController
@Tag(name = "Contacts")
class AttachmentController {
    private final ContactAttachment attachment;
    private final AttachmentFiles files;

    AttachmentController(ContactAttachment attachment, AttachmentFiles files) {
        this.attachment = attachment;
        this.files = files;
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<?> onTheDesk(
            @AuthenticationPrincipal @Nullable SignedIn who, @PathVariable UUID id) {
        return answer(Optional.ofNullable(who).flatMap(person -> found(person.actor(), id)));
    }

    @GetMapping("/api/v1/attachments/{id}")
    @Operation(summary = "The file of a message, as it was sent (key or token)")
    ResponseEntity<?> overTheApi(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who, @PathVariable UUID id) {
        return answer(found(who.actor(), id));
    }

    private Optional<Attachment> found(Actor actor, UUID id) {
        return attachment.handle(actor, new AttachmentId(id));
    }

    private ResponseEntity<?> answer(Optional<Attachment> attachment) {
        return attachment
                .<ResponseEntity<?>>map(found ->
                        FileAnswer.of(
                                files.open(found.sha256()),
                                found.name(),
                                found.isPicture()
                                        ? found.contentType()
                                        : MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                found.sizeBytes()))
                .orElseGet(() ->
                        ResponseEntity.status(Problems.NOT_FOUND.status())
                                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                                .body(Problems.NOT_FOUND.detail()));
    }
}
