package io.kindline.infrastructure.relays;

import io.kindline.application.operators.Caller;
import io.kindline.application.relays.HearThirdParty;
import io.kindline.application.relays.NoteCall;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the network tells: texts and calls to service numbers, and whom subscribers called. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Network", description = "What comes to service numbers (API key with intake)")
class NetworkController {
    private static final String ONCE = "Heard; the same again for the same key";
    private static final String OTHER = "Something else was heard under this key";

    private final HearThirdParty hear;
    private final NoteCall note;

    NetworkController(HearThirdParty hear, NoteCall note) {
        this.hear = hear;
        this.note = note;
    }

    /** Who wrote what. */
    record Text(@Nullable String from, @Nullable String text) {
        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /** Who rang. */
    record Call(@Nullable String from) {
        @Override
        public String toString() {
            return "Call[***]";
        }
    }

    /** Whom he called, by the network's own id. */
    record Made(
            @Nullable UUID callId,
            @Nullable String called,
            @Nullable Instant at,
            @Nullable Integer seconds) {
        @Override
        public String toString() {
            return "Made[***]";
        }
    }

    /** Whether it belongs to a relay: {@code taken}, or {@code opted-out}. */
    record Heard(String state) {}

    @PostMapping("/service-numbers/{number}/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Somebody wrote to a service number; 404 when nothing is asked of him")
    @ApiResponse(responseCode = "202", description = ONCE)
    @ApiResponse(responseCode = "409", description = OTHER)
    Heard text(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Text text) {
        String words = Optional.ofNullable(text.text()).orElse("");
        return heard(who, command(number, text.from(), Optional.of(words), key));
    }

    @PostMapping("/service-numbers/{number}/calls")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Somebody rang a service number; 404 when nothing is asked of him")
    @ApiResponse(responseCode = "202", description = ONCE)
    @ApiResponse(responseCode = "409", description = OTHER)
    Heard call(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Call call) {
        return heard(who, command(number, call.from(), Optional.empty(), key));
    }

    private static HearThirdParty.Command command(
            String number, @Nullable String from, Optional<String> words, @Nullable String key) {
        return new HearThirdParty.Command(
                msisdn(number), address(from), words, RelayShapes.key(key));
    }

    private Heard heard(Caller who, HearThirdParty.Command command) {
        return switch (hear.handle(who.actor(), command)) {
            case HearThirdParty.Outcome.Taken _ -> new Heard("taken");
            case HearThirdParty.Outcome.OptedOut _ -> new Heard("opted-out");
            case HearThirdParty.Outcome.NothingAsked _ ->
                    throw RelayShapes.problem(
                            Problems.NOT_FOUND,
                            "Nothing is asked of him by this number: bring it in by an entry"
                                    + " point.");
            case HearThirdParty.Outcome.NoSuchNumber _ ->
                    throw RelayShapes.problem(
                            Problems.NOT_FOUND, "There is no such service number.");
            case HearThirdParty.Outcome.KeyTaken _ ->
                    throw RelayShapes.problem(
                            Problems.CONFLICT, "This Idempotency-Key was used for something else.");
        };
    }

    @PostMapping("/subscribers/{id}/calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "A subscriber called somebody; the number is sealed at once")
    void made(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @PathVariable UUID id,
            @RequestBody Made made) {
        if (made.callId() == null || made.at() == null) {
            throw RelayShapes.problem(Problems.MALFORMED, "callId and at must be there.");
        }
        var command =
                new NoteCall.Command(
                        new CalledId(made.callId()),
                        new SubscriberId(id),
                        address(made.called()),
                        made.at(),
                        Optional.ofNullable(made.seconds()).orElse(0));
        switch (note.handle(who.actor(), command)) {
            case NoteCall.Outcome.Noted _ -> {}
            case NoteCall.Outcome.NoSuchSubscriber _ ->
                    throw RelayShapes.problem(Problems.NOT_FOUND, "There is no such subscriber.");
            case NoteCall.Outcome.NoNumber _ ->
                    throw RelayShapes.problem(Problems.MALFORMED, "called is no number.");
        }
    }

    private static ContactAddress address(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(ContactAddress::parse)
                .orElseThrow(
                        () -> RelayShapes.problem(Problems.MALFORMED, "A number must be there."));
    }

    private static Msisdn msisdn(String text) {
        try {
            return new Msisdn(text.startsWith("+") ? text : "+" + text);
        } catch (IllegalArgumentException _) {
            throw RelayShapes.problem(Problems.NOT_FOUND, "There is no such service number.");
        }
    }
}
