package io.kindline.infrastructure.relays;

import io.kindline.application.operators.SignedIn;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.StartRelay;
import io.kindline.application.relays.StartRelay.Outcome;
import io.kindline.application.relays.ViewRelay;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelayText;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking somebody something for a subscriber, by personal token. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Relays", description = "Mediated contact: no number crosses (personal token)")
class RelayController {

    private final FindCandidates find;
    private final StartRelay start;
    private final ViewRelay view;

    RelayController(FindCandidates find, StartRelay start, ViewRelay view) {
        this.find = find;
        this.start = start;
        this.view = view;
    }

    /** Whom he may mean. */
    record Sought(@Nullable String purpose, @Nullable String name, @Nullable String city) {}

    /**
     * What is wanted; candidates as they were found, or a call that the subscriber made.
     *
     * @param bond open, or blocked when the person blocked the subscriber: one attempt
     */
    record Wanted(
            @Nullable String purpose,
            @Nullable String text,
            @Nullable List<UUID> candidates,
            @Nullable List<UUID> calls,
            @Nullable String bond) {}

    @PostMapping("/contacts/{id}/relay-candidates")
    @Operation(
            summary = "Find by name and city whom the subscriber may mean, masked",
            description = "Counts as a search of the shift and is kept in the audit trail.")
    RelayShapes.Candidates candidates(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Sought sought) {
        var command =
                new FindCandidates.Command(
                        new ContactId(id),
                        purpose(sought.purpose()),
                        orEmpty(sought.name()),
                        orEmpty(sought.city()));
        return switch (find.handle(who.actor(), command)) {
            case FindCandidates.Outcome.Found(var found) ->
                    new RelayShapes.Candidates(found.stream().map(RelayShapes::candidate).toList());
            case FindCandidates.Outcome.NotFound _ -> throw noContact();
            case FindCandidates.Outcome.TooLittle _ ->
                    throw RelayShapes.problem(
                            Problems.MALFORMED, "Give first and last name, or a name and a city.");
            case FindCandidates.Outcome.SearchesUsedUp(int max) ->
                    throw RelayShapes.problem(
                            Problems.TOO_MANY,
                            "The " + max + " searches of this shift are used up.");
        };
    }

    @PostMapping("/contacts/{id}/relays")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask somebody something for the subscriber of a contact")
    @ApiResponse(responseCode = "201", description = "Begun; the same again for the same key")
    @ApiResponse(responseCode = "409", description = "It cannot be asked now")
    RelayShapes.Begun start(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Wanted wanted) {
        ThirdParty.Bond bond =
                wanted.bond() == null
                        ? ThirdParty.Bond.OPEN
                        : RelayShapes.constant(ThirdParty.Bond.values(), wanted.bond(), "bond");
        var command =
                new StartRelay.Command(
                        new ContactId(id),
                        purpose(wanted.purpose()),
                        orEmpty(wanted.text()),
                        whom(wanted),
                        bond,
                        RelayShapes.key(key));
        return switch (start.handle(who.actor(), command)) {
            case Outcome.Started(var relay) ->
                    view.handle(who.actor(), relay.id())
                            .map(RelayShapes.Begun::of)
                            .orElseThrow(RelayController::noContact);
            case Outcome.NotFound _ -> throw noContact();
            case Outcome.NotNow _ -> throw conflict("The contact has ended.");
            case Outcome.Silent _ ->
                    throw conflict(
                            "Nothing may be sent for this person until a supervisor lifts the"
                                    + " silence.");
            case Outcome.BadWords(RelayText.Flaw flaw) ->
                    throw RelayShapes.problem(Problems.MALFORMED, words(flaw));
            case Outcome.NobodyToAsk _ -> throw conflict("Nobody of them can be asked.");
            case Outcome.NoServiceNumber _ -> throw conflict("No service number is free for it.");
            case Outcome.SeekerHasNoNumber _ ->
                    throw conflict("An exchange needs a number of the subscriber's own.");
            case Outcome.KeyTaken _ ->
                    throw conflict("This Idempotency-Key was used for another request.");
        };
    }

    @GetMapping("/relays/{id}")
    @Operation(summary = "One relay as it stands; never a number")
    RelayShapes.Whole one(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return view.handle(who.actor(), new RelayId(id))
                .map(RelayShapes::whole)
                .orElseThrow(
                        () -> RelayShapes.problem(Problems.NOT_FOUND, "There is no such relay."));
    }

    private static List<StartRelay.Whom> whom(Wanted wanted) {
        Stream<StartRelay.Whom> candidates =
                Optional.ofNullable(wanted.candidates()).orElse(List.of()).stream()
                        .map(one -> new StartRelay.Whom.Candidate(new SubscriberId(one)));
        Stream<StartRelay.Whom> calls =
                Optional.ofNullable(wanted.calls()).orElse(List.of()).stream()
                        .map(one -> new StartRelay.Whom.Called(new CalledId(one)));
        return Stream.concat(candidates, calls).toList();
    }

    private static RelayPurpose purpose(@Nullable String word) {
        return RelayShapes.constant(RelayPurpose.values(), word, "purpose");
    }

    private static String words(RelayText.Flaw flaw) {
        return switch (flaw) {
            case EMPTY -> "text must be there.";
            case TOO_LONG -> "text has " + RelayText.LENGTH_MAX + " characters at most.";
            case CONTACT_DETAILS -> "text must hold no numbers, addresses or links.";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ErrorResponseException noContact() {
        return RelayShapes.problem(Problems.NOT_FOUND, "There is no such contact.");
    }

    private static ErrorResponseException conflict(String why) {
        return RelayShapes.problem(Problems.CONFLICT, why);
    }
}
