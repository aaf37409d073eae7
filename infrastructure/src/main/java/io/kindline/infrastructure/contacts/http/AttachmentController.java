package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactAttachment;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.infrastructure.shared.FileAnswer;
import io.kindline.infrastructure.shared.Problems;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of contacts for staff: on the desk by session, for programs by personal token. */
@RestController
class AttachmentController {
    private final ContactAttachment attachment;
    private final AttachmentFiles files;

    AttachmentController(ContactAttachment attachment, AttachmentFiles files) {
        this.attachment = attachment;
        this.files = files;
    }

    @GetMapping({"/attachments/{id}", "/api/v1/attachments/{id}"})
    ResponseEntity<?> file(@AuthenticationPrincipal @Nullable SignedIn who, @PathVariable UUID id) {
        return Optional.ofNullable(who)
                .flatMap(signedIn -> attachment.handle(signedIn.actor(), new AttachmentId(id)))
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
