package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.MessagePayload;
import io.kindline.application.operators.SignedIn;
import io.kindline.application.subscribers.Because;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was received, as it came, for supervisors. */
@RestController
@Tag(name = "Contacts")
class PayloadController {
    private final MessagePayload payload;

    PayloadController(MessagePayload payload) {
        this.payload = payload;
    }

    /** A message as it was received; {@code extent} is whole, or cut when it was too long. */
    record Received(
            UUID messageId,
            @Nullable Instant sentAt,
            Instant receivedAt,
            @Nullable String extent,
            @Nullable String payload) {}

    @GetMapping("/api/v1/messages/{id}/payload")
    @Operation(
            summary = "A message exactly as it was received (a supervisor's token)",
            description = "Addresses are in clear. Each reading is audited with its purpose.")
    Received received(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @Parameter(description = "complaint, quality, … or words of your own") @RequestParam
                    String purpose) {
        Because because =
                ApiWords.find(Purpose.class, purpose.strip())
                        .map(Because::of)
                        .orElseGet(() -> new Because(Purpose.OTHER, purpose));
        return switch (payload.handle(who.actor(), new MessageId(id), because)) {
            case MessagePayload.Outcome.Found(var message, Arrival arrival) ->
                    new Received(
                            id,
                            arrival.sentAt().orElse(null),
                            message.at(),
                            arrival.payload().map(kept -> ApiWords.of(kept.extent())).orElse(null),
                            arrival.payload().map(Arrival.Payload::text).orElse(null));
            case MessagePayload.Outcome.PurposeUnsaid() ->
                    throw BadRequest.malformed("purpose is missing.");
            case MessagePayload.Outcome.NotThere() ->
                    throw new BadRequest(
                            Problems.NOT_FOUND, "There is no such message, or nothing was kept.");
        };
    }
}
