package io.kindline.infrastructure.authority.http;

import io.kindline.application.approvals.LendAuthority;
import io.kindline.application.approvals.LentAuthority;
import io.kindline.application.approvals.TakeBackAuthority;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deciding in somebody's place for a while, by personal token. */
@RestController
@RequestMapping("/api/v1/delegations")
@Tag(name = "Authority")
class DelegationController {
    private final LendAuthority lend;
    private final TakeBackAuthority takeBack;
    private final LentAuthority lent;
    private final Operators operators;

    DelegationController(
            LendAuthority lend,
            TakeBackAuthority takeBack,
            LentAuthority lent,
            Operators operators) {
        this.lend = lend;
        this.takeBack = takeBack;
        this.lent = lent;
        this.operators = operators;
    }

    /** To whom one lends, from when (now unless said) until when. */
    record Loan(@Nullable String to, @Nullable Instant begin, @Nullable Instant end) {}

    /** Who decides in whose place. */
    record Line(UUID delegationId, String from, String to, Instant begin, Instant end) {}

    /** Those that are not over yet. */
    record Lines(List<Line> items) {}

    @GetMapping
    @Operation(summary = "What you lent and what was lent to you, until it is over")
    Lines list(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn who) {
        LentAuthority.Answer answer = lent.handle(who.actor());
        return new Lines(
                Stream.concat(answer.lent().stream(), answer.borrowed().stream())
                        .map(this::line)
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let a colleague decide in your place for a while (supervisors)")
    Line lend(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestBody Loan loan) {
        Instant end =
                Optional.ofNullable(loan.end())
                        .orElseThrow(() -> Refusal.malformed("end is needed."));
        OperatorId to =
                Optional.ofNullable(loan.to())
                        .filter(Account::isWellFormed)
                        .map(Account::of)
                        .flatMap(operators::byAccount)
                        .map(Operator::id)
                        .orElseThrow(DelegationController::noColleague);
        Instant begin = Optional.ofNullable(loan.begin()).orElse(Instant.EPOCH);
        return switch (lend.handle(who.actor(), new LendAuthority.Command(to, begin, end))) {
            case LendAuthority.Outcome.Lent(Delegation made) -> line(made);
            case LendAuthority.Outcome.NoColleague _ -> throw noColleague();
            case LendAuthority.Outcome.Invalid _ ->
                    throw Refusal.malformed(
                            "It begins within a year and lasts more than nothing, 62 days at"
                                    + " most.");
        };
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End it before its time")
    void takeBack(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        switch (takeBack.handle(who.actor(), new DelegationId(id))) {
            case TakeBackAuthority.Outcome.Done _ -> {}
            case TakeBackAuthority.Outcome.NotFound _ ->
                    throw new Refusal(Problems.NOT_FOUND, "There is no such delegation.");
        }
    }

    private static Refusal noColleague() {
        return Refusal.malformed("to is the account of a colleague in a brand of yours.");
    }

    private Line line(Delegation one) {
        return new Line(
                one.id().value(), account(one.from()), account(one.to()), one.begin(), one.end());
    }

    private String account(OperatorId id) {
        return operators.byId(id).map(found -> found.account().value()).orElse("");
    }
}
