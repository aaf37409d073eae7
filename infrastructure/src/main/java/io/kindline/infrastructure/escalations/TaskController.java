package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.AddTask;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.escalations.RecordOutcome;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.DictatedNumber;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.SecondPath;
import io.kindline.domain.escalations.TaskId;
import io.kindline.infrastructure.escalations.EscalationShapes.NewTask;
import io.kindline.infrastructure.escalations.EscalationShapes.Raise;
import io.kindline.infrastructure.escalations.EscalationShapes.Raised;
import io.kindline.infrastructure.escalations.EscalationShapes.TaskShape;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calling help for a contact, and what is done for it, by personal token. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Escalations", description = "Call help and see it through (personal token)")
class TaskController {
    private final RaiseEscalation raise;
    private final AddTask addTask;
    private final RecordOutcome recordOutcome;

    TaskController(RaiseEscalation raise, AddTask addTask, RecordOutcome recordOutcome) {
        this.raise = raise;
        this.addTask = addTask;
        this.recordOutcome = recordOutcome;
    }

    /** What came of a task. */
    record Outcome(@Nullable String outcome) {}

    @PostMapping("/contacts/{id}/escalations")
    @Operation(summary = "Call help for a contact: place first, everything else later")
    @ApiResponse(responseCode = "201", description = "Help is called")
    @ApiResponse(responseCode = "200", description = "It was called for already; this was added")
    ResponseEntity<Raised> raise(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Raise request) {
        var command =
                new RaiseEscalation.Command(
                        new ContactId(id),
                        EscalationShapes.service(request.service()),
                        where(request),
                        Optional.ofNullable(request.secondPath())
                                .filter(path -> !path.isBlank())
                                .map(SecondPath::new),
                        Boolean.TRUE.equals(request.drill())
                                ? Escalation.Purpose.DRILL
                                : Escalation.Purpose.REAL,
                        RaiseEscalation.FirstTask.AT_ONCE);
        return switch (raise.handle(who.actor(), command)) {
            case RaiseEscalation.Outcome.Raised(Escalation.Open escalation) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(raised(escalation));
            case RaiseEscalation.Outcome.Already(Escalation.Open escalation) ->
                    ResponseEntity.ok(raised(escalation));
            case RaiseEscalation.Outcome.NotFound _ ->
                    throw EscalationShapes.problem(Problems.NOT_FOUND, "There is no such contact.");
            case RaiseEscalation.Outcome.Closed _ ->
                    throw EscalationShapes.problem(
                            Problems.CONFLICT, "The contact is closed: open a new one for it.");
        };
    }

    /** A place that says nothing is none: help must not fail on it. */
    private static Optional<RaiseEscalation.Where> where(Raise request) {
        return Optional.ofNullable(request.place())
                .map(place ->
                        new RaiseEscalation.Where(
                                Optional.ofNullable(place.text()).orElse(""),
                                EscalationShapes.point(place.latitude(), place.longitude())))
                .filter(where -> !where.words().isBlank() || where.point().isPresent());
    }

    private static Raised raised(Escalation escalation) {
        return new Raised(escalation.id().value(), EscalationShapes.state(escalation));
    }

    @PostMapping("/escalations/{id}/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A service is to be called, or was")
    TaskShape task(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody NewTask task) {
        var command =
                new AddTask.Command(
                        new EscalationId(id),
                        EscalationShapes.service(task.service()),
                        Optional.ofNullable(task.calledWho()).orElse(""),
                        Optional.ofNullable(task.number())
                                .filter(number -> !number.isBlank())
                                .map(DictatedNumber::new),
                        Optional.ofNullable(task.reference()).orElse(""),
                        Optional.ofNullable(task.eta()));
        return switch (addTask.handle(who.actor(), command)) {
            case AddTask.Outcome.Added(var added, var order) ->
                    EscalationShapes.task(added, order == AddTask.Order.BLOCKED);
            case AddTask.Outcome.Refused(var why) -> {
                EscalationShapes.done(why);
                throw new IllegalStateException("a refusal without a reason");
            }
        };
    }

    @PostMapping("/escalations/{id}/tasks/{task}/outcome")
    @Operation(summary = "What came of a task")
    Raised outcome(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestBody Outcome outcome) {
        return raised(
                EscalationShapes.done(
                        recordOutcome.handle(
                                who.actor(),
                                new RecordOutcome.Command(
                                        new EscalationId(id),
                                        new TaskId(task),
                                        Optional.ofNullable(outcome.outcome()).orElse("")))));
    }
}
