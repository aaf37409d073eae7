package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.PlanReply;
import io.kindline.application.contacts.RepliesPlanned;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.TakeBackReply;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.infrastructure.shared.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Replies that go later, by an operator's personal token. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Work", description = "Claim, answer and wrap up (personal token)")
class PlannedReplyController {
    private final PlanReply plan;
    private final RepliesPlanned inContact;
    private final TakeBackReply takeBack;

    PlannedReplyController(PlanReply plan, RepliesPlanned inContact, TakeBackReply takeBack) {
        this.plan = plan;
        this.inContact = inContact;
        this.takeBack = takeBack;
    }

    /** The words of an answer, and when it is to go; both must be there. */
    record Plan(@Nullable String text, @Nullable String sendAt) {}

    /**
     * A reply that is to go later.
     *
     * @param state waiting, subscriber-wrote, no-way-out or must-be-silent
     */
    record Planned(
            UUID plannedReplyId, UUID contactId, String state, String text, Instant sendAt) {}

    /** All of a contact. */
    record PlannedReplies(List<Planned> items) {}

    @PostMapping("/contacts/{id}/planned-replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer the subscriber later, unless he writes first")
    Planned plan(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Plan reply) {
        var command = new SendReply.Command(new ContactId(id), ApiWords.text(reply.text()));
        return switch (plan.handle(who.actor(), command, due(reply.sendAt()))) {
            case PlanReply.Outcome.Planned(var waiting) -> shown(waiting);
            case PlanReply.Outcome.Refused(var why) -> {
                StepAnswers.contact(why);
                throw new IllegalStateException("a refusal without a reason");
            }
        };
    }

    @GetMapping("/planned-replies")
    @Operation(summary = "What waits to go in the contact, and what did not go")
    PlannedReplies planned(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @RequestParam("contactId") UUID contact) {
        return new PlannedReplies(
                inContact.handle(who.actor(), new ContactId(contact)).stream()
                        .map(PlannedReplyController::shown)
                        .toList());
    }

    @DeleteMapping("/planned-replies/{id}")
    @Operation(summary = "Take a planned reply back before it goes")
    Planned takeBack(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id) {
        return switch (takeBack.handle(who.actor(), new PlannedReplyId(id))) {
            case TakeBackReply.Outcome.TakenBack(var reply, _) -> shown(reply);
            case TakeBackReply.Outcome.NotThere _ ->
                    throw new BadRequest(
                            Problems.NOT_FOUND, "It has gone, was taken back, or never was.");
            case TakeBackReply.Outcome.NotYours _ ->
                    throw new BadRequest(Problems.NOT_ALLOWED, "A colleague planned it.");
        };
    }

    private static Planned shown(PlannedReply reply) {
        PlannedReply.Words words = reply.words();
        String state =
                switch (reply) {
                    case PlannedReply.Waiting _ -> "waiting";
                    case PlannedReply.Stopped stopped -> ApiWords.of(stopped.why());
                };
        return new Planned(
                words.id().value(),
                words.contact().value(),
                state,
                words.text().value(),
                words.dueAt());
    }

    private static Instant due(@Nullable String sendAt) {
        try {
            return OffsetDateTime.parse(Optional.ofNullable(sendAt).orElse("")).toInstant();
        } catch (DateTimeException _) {
            throw BadRequest.malformed(
                    "sendAt must be a time with its offset, as 2026-12-01T09:00:00Z.");
        }
    }
}
