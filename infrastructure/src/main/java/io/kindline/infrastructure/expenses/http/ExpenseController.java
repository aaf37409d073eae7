package io.kindline.infrastructure.expenses.http;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.expenses.ClaimExpense;
import io.kindline.application.expenses.ExpenseList;
import io.kindline.application.expenses.OneExpense;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.domain.shared.Money;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** What people paid themselves, claimed and read, by personal token. */
@RestController
@RequestMapping("/api/v1/expenses")
@Tag(name = "Expenses", description = "Help that somebody paid himself (personal token)")
class ExpenseController {
    private static final int KEY_MAX = 200;

    private final ClaimExpense claim;
    private final ExpenseList list;
    private final OneExpense one;
    private final AttachmentFiles files;

    ExpenseController(ClaimExpense claim, ExpenseList list, OneExpense one, AttachmentFiles files) {
        this.claim = claim;
        this.list = list;
        this.one = one;
        this.files = files;
    }

    /** The paper that shows it: a picture or a PDF. */
    record Paper(@Nullable String name, @Nullable String base64) {}

    /** What was paid; all of it must be there. */
    record Claimed(
            @Nullable UUID contactId,
            ExpenseShapes.@Nullable Sum amount,
            @Nullable LocalDate paidOn,
            @Nullable String what,
            @Nullable String repaidBy,
            @Nullable Paper receipt) {}

    /**
     * One's own, what is owed of them, and for supervisors what waits for them.
     *
     * @param mineNext for {@code mineAfter} of the next call; missing on the last page
     * @param toDoNext for {@code toDoAfter} of the next call; missing on the last page
     */
    record Expenses(
            List<ExpenseShapes.Whole> mine,
            @Nullable String mineNext,
            List<ExpenseShapes.Sum> owed,
            List<ExpenseShapes.Whole> toDo,
            @Nullable String toDoNext) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Claim what you paid for a subscriber yourself, with the receipt")
    @ApiResponse(responseCode = "201", description = "Claimed; the same again for the same key")
    @ApiResponse(responseCode = "409", description = "The key was used for another claim")
    ExpenseShapes.Whole claim(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Claimed claimed) {
        if (key != null && (key.isBlank() || key.length() > KEY_MAX)) {
            throw ExpenseShapes.malformed("Idempotency-Key has 1 to " + KEY_MAX + " characters.");
        }
        return switch (claim.handle(who.actor(), command(claimed, Optional.ofNullable(key)))) {
            case ClaimExpense.Outcome.Claimed(var expense) -> ExpenseShapes.whole(expense);
            case ClaimExpense.Outcome.NoContact _ ->
                    throw ExpenseShapes.problem(Problems.NOT_FOUND, "There is no such contact.");
            case ClaimExpense.Outcome.KeyTaken _ ->
                    throw ExpenseShapes.problem(
                            Problems.CONFLICT, "This Idempotency-Key was used for another claim.");
            case ClaimExpense.Outcome.Refused(var flaws) ->
                    throw ExpenseShapes.malformed(
                            flaws.stream()
                                    .sorted()
                                    .map(ExpenseController::words)
                                    .collect(Collectors.joining(" ")));
        };
    }

    private ClaimExpense.Command command(Claimed claimed, Optional<String> key) {
        if (claimed.contactId() == null) {
            throw ExpenseShapes.malformed("contactId must be there.");
        }
        return new ClaimExpense.Command(
                new ContactId(claimed.contactId()),
                Optional.ofNullable(claimed.amount())
                        .map(ExpenseShapes.Sum::read)
                        .orElseGet(() -> Money.zero(Currency.getInstance("XXX"))),
                Optional.ofNullable(claimed.paidOn()).orElse(LocalDate.MAX),
                Optional.ofNullable(claimed.what()).orElse(""),
                ExpenseShapes.source(claimed.repaidBy()),
                Optional.ofNullable(claimed.receipt()).flatMap(this::kept),
                key);
    }

    private Optional<AttachmentFiles.File> kept(Paper paper) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(Optional.ofNullable(paper.base64()).orElse(""));
        } catch (IllegalArgumentException _) {
            throw ExpenseShapes.malformed("receipt.base64 is not base64.");
        }
        String name = Optional.ofNullable(paper.name()).orElse("receipt");
        return switch (files.keep(new ByteArrayInputStream(bytes), name)) {
            case AttachmentFiles.File file -> Optional.of(file);
            case AttachmentFiles.TooLarge(long bytesMax) ->
                    throw ExpenseShapes.problem(
                            Problems.TOO_LARGE, "A receipt has " + bytesMax + " bytes at most.");
            case AttachmentFiles.Blocked _ ->
                    throw ExpenseShapes.malformed(
                            "The receipt was blocked: the scanner found something, or could not"
                                    + " look.");
            case AttachmentFiles.Unwelcome _ -> Optional.empty();
        };
    }

    private static String words(ClaimExpense.Flaw flaw) {
        return switch (flaw) {
            case AMOUNT_MISSING -> "amount must be more than nothing.";
            case DAY_WRONG -> "paidOn is a day of the last three months.";
            case WORDS_MISSING -> "what has 1 to 500 characters.";
            case RECEIPT_MISSING -> "receipt must be a picture or a PDF.";
        };
    }

    @GetMapping
    @Operation(
            summary =
                    "Your own expenses, what you are owed, and (supervisors) what waits, by pages")
    Expenses list(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable String mineAfter,
            @RequestParam(required = false) @Nullable String toDoAfter,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > ExpenseList.PAGE_MAX) {
            throw ExpenseShapes.malformed("limit must be 1 to " + ExpenseList.PAGE_MAX + ".");
        }
        ExpenseList.Answer answer =
                list.handle(
                        who.actor(),
                        new ExpenseList.Query(
                                ExpenseShapes.cursor(mineAfter),
                                ExpenseShapes.cursor(toDoAfter),
                                limit));
        return new Expenses(
                answer.mine().items().stream().map(ExpenseShapes::whole).toList(),
                answer.mine().next().orElse(null),
                answer.owed().stream().map(ExpenseShapes.Sum::of).toList(),
                answer.toDo().items().stream().map(ExpenseShapes::whole).toList(),
                answer.toDo().next().orElse(null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One expense as it stands (its payer, or a supervisor of the brand)")
    ExpenseShapes.Whole one(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return one.handle(who.actor(), new ExpenseId(id))
                .map(ExpenseShapes::whole)
                .orElseThrow(() ->
                        ExpenseShapes.problem(Problems.NOT_FOUND, "There is no such expense."));
    }
}
