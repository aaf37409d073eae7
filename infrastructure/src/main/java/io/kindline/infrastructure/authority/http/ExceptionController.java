package io.kindline.infrastructure.authority.http;

import io.kindline.application.authority.ExceptionList;
import io.kindline.application.authority.OneException;
import io.kindline.application.authority.RequestException;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exceptions asked for and read, by personal token. */
@RestController
@RequestMapping("/api/v1/exceptions")
@Tag(name = "Authority", description = "Decide for the subscriber (personal token)")
class ExceptionController {
    private static final int KEY_MAX = 200;
    private static final Set<String> STATES =
            Set.of(
                    "pending",
                    "granted",
                    "executed",
                    "failed",
                    "refused",
                    "declined",
                    "withdrawn",
                    "reversing",
                    "reversed");

    private final RequestException request;
    private final OneException one;
    private final ExceptionList list;

    ExceptionController(RequestException request, OneException one, ExceptionList list) {
        this.request = request;
        this.one = one;
        this.list = list;
    }

    /** What is asked; contact and kind must be there, the rest as the kind needs it. */
    record Asked(
            @Nullable UUID contactId,
            @Nullable String kind,
            ExceptionShapes.@Nullable Amount amount,
            @Nullable String clause,
            @Nullable String reason,
            @Nullable String goodExpected,
            @Nullable String beneficiary) {}

    /** A page; {@code next} is the cursor of the following one, if there is one. */
    record Exceptions(List<ExceptionShapes.Whole> items, @Nullable String next) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Grant an exception, or ask for what is beyond your authority")
    @ApiResponse(responseCode = "201", description = "Decided; the same again for the same key")
    @ApiResponse(responseCode = "409", description = "The key was used for another request")
    ExceptionShapes.Decided ask(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Asked asked) {
        if (asked.contactId() == null) {
            throw Refusal.malformed("contactId must be there.");
        }
        if (key != null && (key.isBlank() || key.length() > KEY_MAX)) {
            throw Refusal.malformed("Idempotency-Key has 1 to " + KEY_MAX + " characters.");
        }
        var command =
                new RequestException.Command(
                        new ContactId(asked.contactId()),
                        ExceptionShapes.kind(asked.kind()),
                        Optional.ofNullable(asked.amount()).map(ExceptionShapes.Amount::read),
                        words(asked),
                        Optional.ofNullable(key));
        if (command.amount().filter(amount -> amount.minorUnits() <= 0).isPresent()) {
            throw Refusal.malformed("amount must be more than nothing, or left out.");
        }
        return switch (request.handle(who.actor(), command)) {
            case RequestException.Outcome.Decided(var exception) ->
                    ExceptionShapes.Decided.of(exception);
            case RequestException.Outcome.NoContact _ ->
                    throw new Refusal(Problems.NOT_FOUND, "There is no such contact.");
            case RequestException.Outcome.Incomplete(var need) ->
                    throw Refusal.malformed(field(need) + " must be there for this kind.");
            case RequestException.Outcome.KeyTaken _ ->
                    throw new Refusal(
                            Problems.CONFLICT,
                            "This Idempotency-Key was used for another request.");
        };
    }

    private static Plea.Words words(Asked asked) {
        try {
            return new Plea.Words(
                    Optional.ofNullable(asked.clause())
                            .filter(clause -> !clause.isBlank())
                            .map(ClauseKey::new),
                    Optional.ofNullable(asked.reason()).orElse(""),
                    Optional.ofNullable(asked.goodExpected()).orElse(""),
                    Optional.ofNullable(asked.beneficiary()).orElse(""));
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed(e.getMessage() + ".");
        }
    }

    private static String field(KindTerms.Need need) {
        return switch (need) {
            case AMOUNT -> "amount";
            case CLAUSE -> "clause";
            case REASON -> "reason";
            case GOOD_EXPECTED -> "goodExpected";
            case BENEFICIARY -> "beneficiary";
        };
    }

    @GetMapping("/{id}")
    @Operation(summary = "One exception as it stands")
    ExceptionShapes.Whole one(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return one.handle(who.actor(), new ExceptionId(id))
                .map(ExceptionShapes::whole)
                .orElseThrow(Refusal::noSuchException);
    }

    @GetMapping
    @Operation(summary = "Exceptions, newest first, by pages")
    Exceptions list(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID subscriberId,
            @RequestParam(required = false) @Nullable UUID askedBy,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (state != null && !STATES.contains(state)) {
            throw Refusal.malformed("state must be one of " + STATES + ".");
        }
        if (limit < 1 || limit > ExceptionList.PAGE_MAX) {
            throw Refusal.malformed("limit must be 1 to " + ExceptionList.PAGE_MAX + ".");
        }
        Page<ExceptionCase> page =
                list.handle(
                        who.actor(),
                        new ExceptionList.Query(
                                Optional.ofNullable(askedBy).map(OperatorId::new),
                                Optional.ofNullable(subscriberId).map(SubscriberId::new),
                                Optional.ofNullable(state),
                                ExceptionShapes.cursor(cursor),
                                limit));
        return new Exceptions(
                page.items().stream().map(ExceptionShapes::whole).toList(),
                page.next().orElse(null));
    }
}
