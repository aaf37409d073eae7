package io.kindline.infrastructure.authority.http;

import io.kindline.application.authority.MyAuthority;
import io.kindline.application.operators.SignedIn;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brands;
import io.kindline.infrastructure.authority.http.ExceptionShapes.Amount;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody may and has spent, and the regulation it departs from. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Authority")
class AuthorityController {
    private final MyAuthority authority;
    private final ReadRegulation regulation;
    private final Brands brands;

    AuthorityController(MyAuthority authority, ReadRegulation regulation, Brands brands) {
        this.authority = authority;
        this.regulation = regulation;
        this.brands = brands;
    }

    /** A budget in a rolling period of days, today included. */
    record Budget(Amount amount, int days, Amount spent, Amount left) {
        static @Nullable Budget of(Optional<MyAuthority.BudgetLine> line) {
            return line.map(found ->
                            new Budget(
                                    Amount.of(found.amount()),
                                    found.days(),
                                    Amount.of(found.spent()),
                                    Amount.of(found.left())))
                    .orElse(null);
        }
    }

    /** Up to {@code alone} by oneself, up to {@code withOne} with one other, above it with two. */
    record LimitOfKind(String kind, Amount alone, Amount withOne, Amount ceiling) {}

    /** In one brand. */
    record InBrand(
            String brand,
            List<LimitOfKind> limits,
            @Nullable Budget budget,
            @Nullable Amount spent,
            @Nullable Amount left,
            @Nullable Budget teamBudget) {}

    /**
     * What a person may; {@code limits}, {@code budget}, {@code spent} and {@code left} by brand.
     */
    record Authority(String account, List<InBrand> brands) {}

    /** A version of a clause: {@code firmness} is open, guarded or absolute. */
    record ClauseVersion(
            String brand,
            String clause,
            int version,
            String title,
            String text,
            String owner,
            String firmness,
            String standing,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The regulation. */
    record Clauses(List<ClauseVersion> items) {}

    @GetMapping("/authority/{account}")
    @Operation(summary = "What a person may, has spent and has left (his own; or by supervisors)")
    Authority of(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable String account) {
        return Optional.of(account)
                .filter(Account::isWellFormed)
                .map(Account::of)
                .flatMap(found -> authority.handle(who.actor(), found))
                .map(answer ->
                        new Authority(
                                answer.person().account().value(),
                                answer.brands().stream().map(this::inBrand).toList()))
                .orElseThrow(() -> new Refusal(Problems.NOT_FOUND, "There is no such account."));
    }

    private InBrand inBrand(MyAuthority.InBrand found) {
        return new InBrand(
                brands.byId(found.brand()).key(),
                found.limits().stream()
                        .map(line ->
                                new LimitOfKind(
                                        ExceptionShapes.word(line.kind()),
                                        Amount.of(line.steps().alone()),
                                        Amount.of(line.steps().withOne()),
                                        Amount.of(line.steps().ceiling())))
                        .toList(),
                Budget.of(found.own()),
                found.own().map(line -> Amount.of(line.spent())).orElse(null),
                found.own().map(line -> Amount.of(line.left())).orElse(null),
                Budget.of(found.team()));
    }

    @GetMapping("/regulation")
    @Operation(summary = "The clauses of your brands in all versions")
    Clauses regulation(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn who) {
        return new Clauses(
                regulation.handle(who.actor()).stream()
                        .map(line ->
                                new ClauseVersion(
                                        brands.byId(line.clause().brand()).key(),
                                        line.clause().key().value(),
                                        line.clause().version(),
                                        line.clause().wording().title(),
                                        line.clause().wording().text(),
                                        line.clause().wording().owner(),
                                        lower(line.clause().firmness()),
                                        lower(line.standing()),
                                        line.clause().from(),
                                        line.clause().until().orElse(null)))
                        .toList());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
