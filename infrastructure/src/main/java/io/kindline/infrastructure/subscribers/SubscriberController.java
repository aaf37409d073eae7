package io.kindline.infrastructure.subscribers;

import io.kindline.application.operators.Caller;
import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subscribers to find and read, numbers and addresses masked, of the caller's brands. */
@RestController
@RequestMapping("/api/v1/subscribers")
@Tag(name = "Subscribers", description = "Find and read subscribers, masked (key or token)")
class SubscriberController {
    private final FindSubscribers find;
    private final ViewSubscriber view;

    SubscriberController(FindSubscribers find, ViewSubscriber view) {
        this.find = find;
        this.view = view;
    }

    /** A page of those found; {@code next} is the cursor of the following one, if there is one. */
    record Found(List<SubscriberShapes.Line> items, @Nullable String next) {}

    @GetMapping
    @Operation(
            summary = "Find people by name in any script, number, mail, account",
            description =
                    "Last four digits of a number need a second fact: `0142 Anna`. Each page"
                            + " counts as a search and is kept in the audit trail with its purpose.")
    Found find(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @RequestParam String query,
            @Parameter(description = "helping-the-caller, follow-up, … or words of your own")
                    @RequestParam
                    String purpose,
            @RequestParam(required = false) @Nullable String cursor) {
        var command =
                new FindSubscribers.Command(query, because(purpose), Optional.ofNullable(cursor));
        return switch (find.handle(who.actor(), command)) {
            case FindSubscribers.Outcome.Found(Page<FoundSubscriber> page) ->
                    new Found(
                            page.items().stream().map(SubscriberShapes::line).toList(),
                            page.next().orElse(null));
            case FindSubscribers.Outcome.SecondFactNeeded _ ->
                    throw problem(
                            Problems.MALFORMED.detail(
                                    "Last four digits need a part of the name or the account."));
            case FindSubscribers.Outcome.TooShort _ ->
                    throw problem(
                            Problems.MALFORMED.detail(
                                    "query needs two letters of a name or a whole number."));
            case FindSubscribers.Outcome.TooLong _ ->
                    throw problem(Problems.MALFORMED.detail("query has more than 200 characters."));
            case FindSubscribers.Outcome.PurposeUnsaid _ ->
                    throw problem(Problems.MALFORMED.detail("purpose is missing."));
            case FindSubscribers.Outcome.SearchesUsedUp(int max) ->
                    throw problem(
                            Problems.TOO_MANY.detail(
                                    "The " + max + " searches of this shift are used up."));
        };
    }

    @GetMapping("/{id}")
    @Operation(summary = "One subscriber, numbers and addresses masked")
    SubscriberShapes.Whole one(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "helping-the-caller") String purpose) {
        return view.handle(
                        who.actor(),
                        new ViewSubscriber.Command(new SubscriberId(id), because(purpose)))
                .map(SubscriberShapes::whole)
                .orElseThrow(() -> problem(Problems.NOT_FOUND.detail()));
    }

    /** Known words name a purpose; any others are a purpose in one's own words. */
    private static Because because(String words) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> word(purpose).equals(words.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Because::of)
                .orElseGet(() -> new Because(Purpose.OTHER, words));
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ErrorResponseException problem(ProblemDetail detail) {
        return new ErrorResponseException(HttpStatusCode.valueOf(detail.getStatus()), detail, null);
    }
}
