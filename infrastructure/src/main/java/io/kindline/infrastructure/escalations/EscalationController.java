package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.AcknowledgeEscalation;
import io.kindline.application.escalations.AddPlace;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.ConfirmSafe;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.HandOverWatch;
import io.kindline.application.escalations.LinkContact;
import io.kindline.application.escalations.LookAfter;
import io.kindline.application.escalations.OverrideWatch;
import io.kindline.application.escalations.ViewEscalation;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.escalations.EscalationShapes.Raised;
import io.kindline.infrastructure.escalations.EscalationShapes.Whole;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Seeing an escalation through, by personal token. */
@RestController
@RequestMapping("/api/v1/escalations/{id}")
@Tag(name = "Escalations", description = "Call help and see it through (personal token)")
class EscalationController {
    private final Steps steps;

    EscalationController(Steps steps) {
        this.steps = steps;
    }

    /** What is done with escalations. */
    @Component("escalationSteps")
    record Steps(
            ViewEscalation view,
            AddPlace place,
            AcknowledgeEscalation acknowledge,
            LookAfter lookAfter,
            ConfirmSafe safe,
            OverrideWatch override,
            HandOverWatch handOver,
            AnswerEscalation answer,
            LinkContact link) {}

    /** A report of where somebody is; {@code source} is told, coordinates, cell or unknown. */
    record NewPlace(
            @Nullable String text,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer accuracyMetres,
            @Nullable String source) {}

    /** What one has to say. */
    record Words(@Nullable String text) {
        String orEmpty() {
            return Optional.ofNullable(text).orElse("");
        }
    }

    /** To whom the watch goes, and what he must know. */
    record HandOver(@Nullable UUID to, @Nullable String text) {}

    /** An answer of the team; {@code last}, unless false, ends the escalation. */
    record Answer(
            @Nullable String text, @Nullable Boolean last, @Nullable Map<String, String> texts) {}

    /** A contact that waits, and what its subscriber is promised. */
    record Waits(@Nullable UUID contactId, @Nullable String promise) {}

    @GetMapping
    @Operation(summary = "One escalation with its places and tasks")
    Whole one(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return steps.view()
                .handle(who.actor(), new EscalationId(id))
                .map(EscalationShapes::whole)
                .orElseThrow(() ->
                        EscalationShapes.problem(
                                Problems.NOT_FOUND, "There is no such escalation."));
    }

    @PostMapping("/places")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more report of where the person is; all are kept")
    Whole place(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody NewPlace place) {
        EscalationShapes.done(
                steps.place()
                        .handle(
                                who.actor(),
                                new AddPlace.Command(
                                        new EscalationId(id),
                                        Optional.ofNullable(place.text()).orElse(""),
                                        EscalationShapes.point(place.latitude(), place.longitude()),
                                        Optional.ofNullable(place.accuracyMetres()),
                                        Optional.ofNullable(place.source())
                                                .map(EscalationController::source))));
        return one(who, id);
    }

    private static Place.Source source(String word) {
        return Arrays.stream(Place.Source.values())
                .filter(source -> EscalationShapes.word(source).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        EscalationShapes.problem(
                                Problems.MALFORMED,
                                "source must be told, coordinates, cell or unknown."));
    }

    @PostMapping("/acknowledge")
    @Operation(summary = "A supervisor, or one of the asked team, has heard of it")
    Raised acknowledge(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return raised(steps.acknowledge().handle(who.actor(), new EscalationId(id)));
    }

    @PostMapping("/checks")
    @Operation(summary = "Somebody looked how the person is; the watch goes on from now")
    Raised lookAfter(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Words words) {
        return raised(
                steps.lookAfter()
                        .handle(
                                who.actor(),
                                new EscalationId(id),
                                words == null ? "" : words.orEmpty()));
    }

    @PostMapping("/safe")
    @Operation(summary = "The person is safe, and this is how one knows")
    Raised safe(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Words words) {
        String said = words == null || words.orEmpty().isBlank() ? "safe" : words.orEmpty();
        return raised(steps.safe().handle(who.actor(), new EscalationId(id), said));
    }

    @PostMapping("/override")
    @Operation(summary = "A supervisor ends the watch although nobody said safe")
    Raised override(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Words reason) {
        return raised(steps.override().handle(who.actor(), new EscalationId(id), reason.orEmpty()));
    }

    @PostMapping("/hand-over")
    @Operation(summary = "The watch goes to a colleague, in writing")
    Raised handOver(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody HandOver handOver) {
        UUID to = Optional.ofNullable(handOver.to()).orElse(who.actor().id().value());
        return raised(
                steps.handOver()
                        .handle(
                                who.actor(),
                                new HandOverWatch.Command(
                                        new EscalationId(id),
                                        new OperatorId(to),
                                        Optional.ofNullable(handOver.text()).orElse(""))));
    }

    @PostMapping("/answer")
    @Operation(
            summary = "What the team answered, or how it stands meanwhile; all who wait are told")
    Raised answer(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Answer answer) {
        return raised(
                steps.answer()
                        .handle(
                                who.actor(),
                                new AnswerEscalation.Command(
                                        new EscalationId(id),
                                        Boolean.FALSE.equals(answer.last())
                                                ? AnswerEscalation.Finality.MEANWHILE
                                                : AnswerEscalation.Finality.ANSWER,
                                        Optional.ofNullable(answer.text()).orElse(""),
                                        EscalationShapes.languages(answer.texts()))));
    }

    @PostMapping("/contacts")
    @Operation(summary = "One more contact waits for the answer of the team")
    Raised link(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Waits waits) {
        return raised(
                steps.link()
                        .handle(
                                who.actor(),
                                new LinkContact.Command(
                                        new EscalationId(id),
                                        new ContactId(
                                                Optional.ofNullable(waits.contactId())
                                                        .orElse(new UUID(0, 0))),
                                        Optional.ofNullable(waits.promise()).orElse(""))));
    }

    private static Raised raised(EscalationOutcome outcome) {
        var escalation = EscalationShapes.done(outcome);
        return new Raised(escalation.id().value(), EscalationShapes.state(escalation));
    }
}
