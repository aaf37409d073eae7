package io.kindline.infrastructure.insight.http;

import io.kindline.application.insight.LookIntoExceptions;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What exceptions of a brand cost and did, for supervisors. */
@RestController
@RequestMapping("/api/v1/insight")
@Tag(name = "Insight", description = "What exceptions cost and did (a supervisor's token)")
class InsightController {
    private static final int DAYS_MAX = 366;
    private static final int FACTS_MAX = 10_000;

    private final LookIntoExceptions look;
    private final Brands brands;

    InsightController(LookIntoExceptions look, Brands brands) {
        this.look = look;
        this.brands = brands;
    }

    /** What became of single exceptions, the newest first. */
    record Facts(List<InsightShapes.OneFact> items) {}

    @GetMapping
    @Operation(summary = "Sums by kind, clause and team, proposals, and what stands out")
    @ApiResponse(responseCode = "403", description = "Not a supervisor")
    InsightShapes.Whole insight(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestParam String brand,
            @RequestParam(defaultValue = "30") int days) {
        return InsightShapes.whole(brand, days, looked(who, brand, days));
    }

    @GetMapping("/exceptions")
    @Operation(summary = "Single exceptions with the outcome and the mark of their contact")
    @ApiResponse(responseCode = "403", description = "Not a supervisor")
    Facts exceptions(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestParam String brand,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > FACTS_MAX) {
            throw problem(Problems.MALFORMED, "limit must be 1 to " + FACTS_MAX + ".");
        }
        return new Facts(
                looked(who, brand, days).facts().stream()
                        .limit(limit)
                        .map(InsightShapes::fact)
                        .toList());
    }

    private LookIntoExceptions.Answer looked(SignedIn who, String brand, int days) {
        if (days < 1 || days > DAYS_MAX) {
            throw problem(Problems.MALFORMED, "days must be 1 to " + DAYS_MAX + ".");
        }
        return brands.byKey(brand)
                .map(Brand::id)
                .flatMap(id -> look.handle(who.actor(), id, Duration.ofDays(days)))
                .orElseThrow(() -> problem(Problems.NOT_FOUND, "There is no such brand."));
    }

    private static ErrorResponseException problem(Problems problem, String detail) {
        return new ErrorResponseException(problem.status(), problem.detail(detail), null);
    }
}
