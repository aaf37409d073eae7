package io.kindline.infrastructure.promises;

import io.kindline.application.operators.SignedIn;
import io.kindline.application.promises.KeepPromise;
import io.kindline.application.promises.MakePromise;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.Due;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Promises by personal token. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Promises", description = "What we said we would do, and telling (personal token)")
class PromiseController {
    private final MakePromise make;
    private final KeepPromise keep;

    PromiseController(MakePromise make, KeepPromise keep) {
        this.make = make;
        this.keep = keep;
    }

    /**
     * A promise to be given: exactly one of the three says when it is due; {@code dueLocal} is read
     * on the subscriber's clock.
     */
    record New(
            @Nullable String text,
            @Nullable Integer withinSeconds,
            @Nullable Instant dueAt,
            @Nullable LocalDateTime dueLocal,
            @Nullable String tell) {}

    /** A promise; {@code state} is open or kept. */
    record Given(UUID promiseId, String state, Instant dueAt) {}

    /** How he was told: nothing when we wrote to him, else what was said on the phone. */
    record Told(@Nullable String call) {}

    /** A promise that was kept. */
    record KeptOne(UUID promiseId, String state) {}

    @PostMapping("/contacts/{id}/promises")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Promise the subscriber something, due on his clock")
    @ApiResponse(responseCode = "201", description = "It stays in sight until it is told")
    Given make(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody New wanted) {
        var command =
                new MakePromise.Command(
                        new ContactId(id),
                        Optional.ofNullable(wanted.text()).orElse(""),
                        due(wanted),
                        way(wanted));
        return switch (make.handle(who.actor(), command)) {
            case MakePromise.Outcome.Made(Promise.Open(Promise.Words words)) ->
                    new Given(words.id().value(), "open", words.dueAt());
            case MakePromise.Outcome.NotFound _ ->
                    throw problem(Problems.NOT_FOUND, "There is no such contact.");
            case MakePromise.Outcome.Invalid _ ->
                    throw problem(
                            Problems.MALFORMED,
                            "A promise has 1 to 500 characters and is due within a year.");
        };
    }

    @PostMapping("/promises/{id}/told")
    @Operation(summary = "The subscriber was told: in writing, or by the call that is noted")
    @ApiResponse(responseCode = "409", description = "Nobody has written to him since")
    KeptOne told(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Told told) {
        KeepPromise.Telling telling =
                told.call() == null
                        ? new KeepPromise.Telling.Written()
                        : new KeepPromise.Telling.Called(told.call());
        return switch (keep.handle(who.actor(), new PromiseId(id), telling)) {
            case KeepPromise.Outcome.Kept _ -> new KeptOne(id, "kept");
            case KeepPromise.Outcome.NotTold _ ->
                    throw problem(
                            Problems.CONFLICT,
                            "Nobody has written to him since: write, or note the call.");
            case KeepPromise.Outcome.Invalid _ ->
                    throw problem(Problems.MALFORMED, "A call is noted in 1 to 1,000 characters.");
            case KeepPromise.Outcome.NotFound _ ->
                    throw problem(Problems.NOT_FOUND, "There is no such promise.");
        };
    }

    private static Due due(New wanted) {
        var said =
                Stream.<Optional<Due>>of(
                                Optional.ofNullable(wanted.withinSeconds())
                                        .map(Duration::ofSeconds)
                                        .map(Due.Within::new),
                                Optional.ofNullable(wanted.dueAt()).map(Due.At::new),
                                Optional.ofNullable(wanted.dueLocal()).map(Due.Local::new))
                        .flatMap(Optional::stream)
                        .toList();
        if (said.size() != 1) {
            throw problem(Problems.MALFORMED, "Say one of withinSeconds, dueAt and dueLocal.");
        }
        return said.getFirst();
    }

    private static Promise.Way way(New wanted) {
        return Optional.ofNullable(wanted.tell())
                .map(word ->
                        Stream.of(Promise.Way.values())
                                .filter(way -> word.equals(way.name().toLowerCase(Locale.ROOT)))
                                .findFirst()
                                .orElseThrow(() ->
                                        problem(
                                                Problems.MALFORMED,
                                                "How he is told: message or call.")))
                .orElse(Promise.Way.MESSAGE);
    }

    private static ErrorResponseException problem(Problems kind, String detail) {
        return new ErrorResponseException(kind.status(), kind.detail(detail), null);
    }
}
