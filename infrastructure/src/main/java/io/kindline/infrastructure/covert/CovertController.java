package io.kindline.infrastructure.covert;

import io.kindline.application.covert.CovertOutcome;
import io.kindline.application.covert.GoSilent;
import io.kindline.application.covert.LiftSilence;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.ContactId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People who cannot speak freely, by personal token. */
@RestController
@RequestMapping("/api/v1/contacts/{id}/covert")
@Tag(name = "Escalations", description = "Call help and see it through (personal token)")
class CovertController {
    private final GoSilent goSilent;
    private final LiftSilence liftSilence;

    CovertController(GoSilent goSilent, LiftSilence liftSilence) {
        this.goSilent = goSilent;
        this.liftSilence = liftSilence;
    }

    /** Why words may reach the person again. */
    record Reason(@Nullable String reason) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The person cannot speak freely: nothing is sent to her from now on")
    @ApiResponse(responseCode = "204", description = "Silent, now or before")
    void goSilent(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        answer(goSilent.handle(who.actor(), new ContactId(id)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "A supervisor lets words through again; the reason in body or query")
    void lift(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Reason body) {
        String said =
                Optional.ofNullable(body)
                        .map(Reason::reason)
                        .or(() -> Optional.ofNullable(reason))
                        .orElse("");
        answer(liftSilence.handle(who.actor(), new ContactId(id), said));
    }

    private static void answer(CovertOutcome outcome) {
        switch (outcome) {
            case CovertOutcome.Done _ -> {}
            case CovertOutcome.NotFound _ ->
                    throw problem(Problems.NOT_FOUND, "There is no such contact.");
            case CovertOutcome.NotNow _ ->
                    throw problem(Problems.CONFLICT, "The contact is closed, or not covert.");
            case CovertOutcome.Invalid(String why) -> throw problem(Problems.MALFORMED, why);
        }
    }

    private static ErrorResponseException problem(Problems problem, String detail) {
        return new ErrorResponseException(problem.status(), problem.detail(detail), null);
    }
}
