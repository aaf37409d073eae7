package io.kindline.infrastructure.expenses;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.expenses.ExpenseReceipt;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.expenses.ExpenseId;
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

/** Receipts: on the screen by session, for programs by personal token. */
@RestController
@Tag(name = "Authority")
class ReceiptController {
    private final ExpenseReceipt receipt;
    private final AttachmentFiles files;

    ReceiptController(ExpenseReceipt receipt, AttachmentFiles files) {
        this.receipt = receipt;
        this.files = files;
    }

    @GetMapping("/receipts/{id}")
    ResponseEntity<?> onTheScreen(
            @AuthenticationPrincipal @Nullable SignedIn who, @PathVariable UUID id) {
        return answer(Optional.ofNullable(who), id);
    }

    @GetMapping("/api/v1/expenses/{id}/receipt")
    @Operation(summary = "The receipt of an expense (its payer, or a supervisor of the brand)")
    ResponseEntity<?> overTheApi(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return answer(Optional.of(who), id);
    }

    private ResponseEntity<?> answer(Optional<SignedIn> who, UUID id) {
        return who.flatMap(person -> receipt.handle(person.actor(), new ExpenseId(id)))
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
