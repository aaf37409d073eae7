package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.InboundLedger.Receipt;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.operators.ApiClient;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door for programs: messages of subscribers come in. */
@RestController
@RequestMapping("/api/v1/entry-points/{key}/messages")
@Tag(name = "Intake", description = "Bring messages of subscribers in (API key)")
class MessageIntakeController {
    private final ReceiveMessage receiveMessage;
    private final EntryPoints entryPoints;
    private final IncomingMessageReader reader;

    MessageIntakeController(
            ReceiveMessage receiveMessage, EntryPoints entryPoints, IncomingMessageReader reader) {
        this.receiveMessage = receiveMessage;
        this.entryPoints = entryPoints;
        this.reader = reader;
    }

    /** What the caller may rely on: it is stored. */
    record Stored(UUID contactId, UUID messageId, String state) {
        static Stored of(Receipt receipt) {
            return new Stored(
                    receipt.contact().value(), receipt.message().value(), receipt.state());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "A subscriber wrote",
            description =
                    "Answered only after the message is stored. The same Idempotency-Key and body"
                            + " give the same answer again; another body gives 409.")
    Stored receive(
            @Parameter(hidden = true) @AuthenticationPrincipal ApiClient client,
            @PathVariable String key,
            @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String idempotencyKey,
            @RequestBody IncomingMessage message) {
        EntryPoint entryPoint = entryPoint(key).orElseThrow(MessageIntakeController::noSuchDoor);
        ReceiveMessage.Command command =
                reader.read(message, entryPoint, client.actor().keyId(), idempotencyKey);
        return switch (receiveMessage.handle(client.actor(), command)) {
            case ReceiveMessage.Outcome.Stored(Receipt receipt, _) -> Stored.of(receipt);
            case ReceiveMessage.Outcome.KeyTaken _ ->
                    throw new BadRequest(
                            Problems.CONFLICT,
                            "Another message was stored under this Idempotency-Key or externalId.");
            case ReceiveMessage.Outcome.NoSuchDoor _ -> throw noSuchDoor();
        };
    }

    private Optional<EntryPoint> entryPoint(String key) {
        try {
            return entryPoints.byKey(new EntryPointKey(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static BadRequest noSuchDoor() {
        return new BadRequest(Problems.NOT_FOUND, "There is no such entry point.");
    }
}
