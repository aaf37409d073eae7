package io.kindline.infrastructure.expenses.http;

import io.kindline.application.expenses.ReviewExpense;
import io.kindline.application.expenses.ReviewExpense.Outcome;
import io.kindline.application.expenses.ReviewExpense.Verdict;
import io.kindline.application.expenses.SettleExpense;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.expenses.ExpenseId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What supervisors decide on expenses, by personal token. */
@RestController
@RequestMapping("/api/v1/expenses/{id}")
@Tag(name = "Expenses")
class ReviewController {
    private final ReviewExpense review;
    private final SettleExpense settle;

    ReviewController(ReviewExpense review, SettleExpense settle) {
        this.review = review;
        this.settle = settle;
    }

    /** {@code accept} with who repays how much, or {@code reject} with a reason. */
    record Review(
            @Nullable String verdict,
            @Nullable String repaidBy,
            ExpenseShapes.@Nullable Sum amount,
            @Nullable String reason) {}

    /** By what the payment can be found. */
    record Payment(@Nullable String reference) {}

    @PostMapping("/review")
    @Operation(summary = "Accept or reject what somebody else paid himself (supervisors)")
    @ApiResponse(responseCode = "403", description = "own-request, or not a supervisor")
    @ApiResponse(responseCode = "409", description = "already-decided")
    ExpenseShapes.Whole review(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Review said) {
        return answer(review.handle(who.actor(), new ExpenseId(id), verdict(said)));
    }

    private static Verdict verdict(Review said) {
        String reason = Optional.ofNullable(said.reason()).orElse("");
        return switch (Optional.ofNullable(said.verdict()).orElse("")) {
            case "accept" ->
                    new Verdict.Accept(
                            ExpenseShapes.source(said.repaidBy()),
                            Optional.ofNullable(said.amount())
                                    .map(ExpenseShapes.Sum::read)
                                    .orElseThrow(() ->
                                            ExpenseShapes.malformed("accept needs an amount.")),
                            reason);
            case "reject" -> new Verdict.Reject(reason);
            default -> throw ExpenseShapes.malformed("verdict must be one of accept, reject.");
        };
    }

    @PostMapping("/settlement")
    @Operation(summary = "Note that it was given back to the payer (supervisors)")
    @ApiResponse(responseCode = "403", description = "own-request, or not a supervisor")
    @ApiResponse(responseCode = "409", description = "already-decided: nothing is owed")
    ExpenseShapes.Whole settle(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Payment payment) {
        return answer(
                settle.handle(
                        who.actor(),
                        new ExpenseId(id),
                        Optional.ofNullable(payment.reference()).orElse("")));
    }

    private static ExpenseShapes.Whole answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var expense) -> ExpenseShapes.whole(expense);
            case Outcome.NotFound _ ->
                    throw ExpenseShapes.problem(Problems.NOT_FOUND, "There is no such expense.");
            case Outcome.OwnClaim _ ->
                    throw ExpenseShapes.problem(
                            Problems.OWN_REQUEST, "You claimed it: another decides.");
            case Outcome.NotNow _ ->
                    throw ExpenseShapes.problem(
                            Problems.ALREADY_DECIDED, "It is past that already.");
            case Outcome.Invalid _ ->
                    throw ExpenseShapes.malformed(
                            "amount is more than nothing, at most claimed and of its currency; a"
                                    + " no and a payment need words, 1,000 characters at most.");
        };
    }
}
