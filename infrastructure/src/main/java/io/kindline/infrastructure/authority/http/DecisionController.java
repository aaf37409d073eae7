package io.kindline.infrastructure.authority.http;

import io.kindline.application.approvals.AnswerBack;
import io.kindline.application.approvals.AskBack;
import io.kindline.application.approvals.DecideException;
import io.kindline.application.approvals.DecideException.Outcome;
import io.kindline.application.approvals.DecideException.Verdict;
import io.kindline.application.approvals.RetryExecution;
import io.kindline.application.approvals.ReverseException;
import io.kindline.application.approvals.ReviewEmergency;
import io.kindline.application.authority.WithdrawException;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Money;
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
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on what others ask, and the steps around them, by personal token. */
@RestController
@RequestMapping("/api/v1/exceptions/{id}")
@Tag(name = "Authority")
class DecisionController {
    private final DecideException decide;
    private final WithdrawException withdraw;
    private final Talk talk;
    private final Afterwards afterwards;

    DecisionController(
            DecideException decide, WithdrawException withdraw, Talk talk, Afterwards afterwards) {
        this.decide = decide;
        this.withdraw = withdraw;
        this.talk = talk;
        this.afterwards = afterwards;
    }

    /** Questions between decider and asker. */
    @Component
    record Talk(AskBack ask, AnswerBack answer) {}

    /** What a supervisor does with what is granted. */
    @Component
    record Afterwards(ReverseException reverse, ReviewEmergency review, RetryExecution retry) {}

    /** A verdict: {@code approve}, {@code approve-less} or {@code decline}. */
    record Decision(
            @Nullable String verdict,
            ExceptionShapes.@Nullable Amount amount,
            @Nullable String reason) {}

    /** What somebody says to it. */
    record Said(@Nullable String text) {
        String words() {
            return Optional.ofNullable(text).orElse("");
        }
    }

    @PostMapping("/decision")
    @Operation(summary = "Approve, approve less, or decline what somebody else asks")
    @ApiResponse(responseCode = "200", description = "It counts; see state for what it led to")
    @ApiResponse(responseCode = "403", description = "own-request, or not yours to decide")
    @ApiResponse(responseCode = "409", description = "already-decided, or beyond-budget")
    ExceptionShapes.Whole decide(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Decision decision) {
        return switch (decide.handle(who.actor(), new ExceptionId(id), verdict(decision))) {
            case Outcome.Done(var exception) -> ExceptionShapes.whole(exception);
            case Outcome.NotFound _ -> throw Refusal.noSuchException();
            case Outcome.NotYours _ ->
                    throw new Refusal(Problems.NOT_ALLOWED, "A supervisor decides on this.");
            case Outcome.OwnRequest _ ->
                    throw new Refusal(
                            Problems.OWN_REQUEST,
                            "You asked for it, or share in it: another decides.");
            case Outcome.AnotherMust _ ->
                    throw new Refusal(
                            Problems.ALREADY_DECIDED,
                            "You said yes to it already: another must too.");
            case Outcome.AlreadyDecided(String state) ->
                    throw new Refusal(Problems.ALREADY_DECIDED, "It is " + state + ".");
            case Outcome.BeyondBudget(var left) -> throw beyond(left);
            case Outcome.Invalid(String why) -> throw Refusal.malformed("Refused: " + why + ".");
        };
    }

    private static Verdict verdict(Decision decision) {
        String reason = Optional.ofNullable(decision.reason()).orElse("");
        return switch (Optional.ofNullable(decision.verdict()).orElse("")) {
            case "approve" -> new Verdict.Approve(reason);
            case "approve-less" ->
                    new Verdict.ApproveLess(
                            Optional.ofNullable(decision.amount())
                                    .map(ExceptionShapes.Amount::read)
                                    .orElseThrow(() ->
                                            Refusal.malformed("approve-less needs an amount.")),
                            reason);
            case "decline" -> new Verdict.Decline(reason);
            default ->
                    throw Refusal.malformed(
                            "verdict must be one of approve, approve-less, decline.");
        };
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Take back your own request while nobody decided")
    ExceptionShapes.Whole withdraw(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return switch (withdraw.handle(who.actor(), new ExceptionId(id))) {
            case WithdrawException.Outcome.Done(var exception) -> ExceptionShapes.whole(exception);
            case WithdrawException.Outcome.NotFound _ -> throw Refusal.noSuchException();
            case WithdrawException.Outcome.NotYours _ ->
                    throw new Refusal(Problems.NOT_ALLOWED, "Whoever asked for it withdraws it.");
            case WithdrawException.Outcome.AlreadyDecided(String state) ->
                    throw new Refusal(Problems.ALREADY_DECIDED, "It is " + state + ".");
        };
    }

    @PostMapping("/reversal")
    @Operation(summary = "Take back what was carried out (supervisors, with a reason)")
    ExceptionShapes.Whole reverse(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Said reason) {
        return switch (afterwards
                .reverse()
                .handle(who.actor(), new ExceptionId(id), reason.words())) {
            case ReverseException.Outcome.Done(var exception) -> ExceptionShapes.whole(exception);
            case ReverseException.Outcome.NotFound _ -> throw Refusal.noSuchException();
            case ReverseException.Outcome.OwnRequest _ ->
                    throw new Refusal(Problems.OWN_REQUEST, "Another supervisor takes it back.");
            case ReverseException.Outcome.NotNow(String state) ->
                    throw new Refusal(Problems.CONFLICT, "It is " + state + ".");
            case ReverseException.Outcome.Invalid _ ->
                    throw Refusal.malformed("text says why, in 1,000 characters at most.");
        };
    }

    @PostMapping("/retry")
    @Operation(summary = "Try again what could not be carried out (supervisors)")
    @ApiResponse(responseCode = "409", description = "Nothing hinders it, or beyond-budget")
    ExceptionShapes.Whole retry(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return switch (afterwards.retry().handle(who.actor(), new ExceptionId(id))) {
            case RetryExecution.Outcome.Done(var exception) -> ExceptionShapes.whole(exception);
            case RetryExecution.Outcome.NotFound _ -> throw Refusal.noSuchException();
            case RetryExecution.Outcome.OwnRequest _ ->
                    throw new Refusal(Problems.OWN_REQUEST, "Another supervisor tries it again.");
            case RetryExecution.Outcome.NotNow(String state) ->
                    throw new Refusal(Problems.CONFLICT, "It is " + state + ".");
            case RetryExecution.Outcome.BeyondBudget(var left) -> throw beyond(left);
        };
    }

    private static Refusal beyond(Money left) {
        return new Refusal(
                Problems.BEYOND_BUDGET,
                "Only " + left.amount().toPlainString() + " of your budget is left.");
    }

    @PostMapping("/question")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask the asker something before deciding")
    void ask(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Said question) {
        said(talk.ask().handle(who.actor(), new ExceptionId(id), question.words()));
    }

    @PostMapping("/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Answer what a decider wants to know")
    void answer(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Said answer) {
        said(talk.answer().handle(who.actor(), new ExceptionId(id), answer.words()));
    }

    @PostMapping("/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that you looked at what was done at once (supervisors)")
    void review(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Said words) {
        said(afterwards.review().handle(who.actor(), new ExceptionId(id), words.words()));
    }

    private static void said(AskBack.Outcome outcome) {
        switch (outcome) {
            case AskBack.Outcome.Done _ -> {}
            case AskBack.Outcome.NotNow _ ->
                    throw new Refusal(Problems.CONFLICT, "It is not yours to do now.");
            case AskBack.Outcome.Invalid _ ->
                    throw Refusal.malformed("text has 1 to 1,000 characters.");
        }
    }
}
