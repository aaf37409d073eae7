package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.ContactStates;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.operators.SignedIn;
import io.kindline.application.promises.WrapUpContact;
import io.kindline.application.routing.ClaimNext;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.Why;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an operator does with contacts, by his personal token. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Work", description = "Claim, answer and wrap up (personal token)")
class ContactWorkController {
    private final ClaimNext claimNext;
    private final SendReply sendReply;
    private final WrapUpContact wrapUpContact;
    private final Plan plan;

    ContactWorkController(
            ClaimNext claimNext, SendReply sendReply, WrapUpContact wrapUpContact, Plan plan) {
        this.claimNext = claimNext;
        this.sendReply = sendReply;
        this.wrapUpContact = wrapUpContact;
        this.plan = plan;
    }

    /** Names of doors and queues. */
    @Component
    record Plan(EntryPoints entryPoints, Queues queues) {}

    /** A contact that just became the caller's. */
    record Claimed(
            UUID contactId,
            String queue,
            String why,
            UUID subscriberId,
            String entryPoint,
            String channel,
            String language,
            Instant openedAt) {}

    /** The words of an answer. */
    record Reply(@Nullable String text) {}

    /** An answer on its way. */
    record Sent(UUID messageId, UUID contactId, String delivery, Instant at) {}

    /** What became of the contact; only the outcome must be there. */
    record WrapUp(
            @Nullable String outcome,
            @Nullable String topic,
            @Nullable String emotionAtEnd,
            @Nullable String note,
            @Nullable FollowUp followUp) {}

    /** What is promised to do after the contact, and by when; both must be there. */
    record FollowUp(@Nullable String text, @Nullable String due) {}

    /** The contact after wrap-up. */
    record WrappedUp(UUID contactId, String state, String outcome) {}

    @PostMapping("/queue/claim")
    @Operation(summary = "Take the next waiting contact")
    @ApiResponse(responseCode = "200", description = "It is yours")
    @ApiResponse(responseCode = "204", description = "Nothing waits that you can take")
    ResponseEntity<Claimed> claim(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn who) {
        return claimNext
                .handle(who.actor())
                .map(contact -> ResponseEntity.ok(claimed(contact)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private Claimed claimed(Contact.Active contact) {
        ContactHead head = contact.head();
        var door = plan.entryPoints().byId(head.entryPoint());
        return new Claimed(
                contact.id().value(),
                plan.queues().byId(head.queue()).name(),
                Why.parse(contact.why()).inEnglish(),
                head.subscriber().value(),
                door.key().value(),
                ApiWords.of(door.channel()),
                head.language().tag(),
                head.openedAt());
    }

    @PostMapping("/contacts/{id}/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer the subscriber")
    Sent reply(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody Reply reply) {
        var command = new SendReply.Command(new ContactId(id), ApiWords.text(reply.text()));
        return switch (sendReply.handle(who.actor(), command)) {
            case SendReply.Outcome.Sent(var message) ->
                    new Sent(message.id().value(), id, "queued", message.at());
            case SendReply.Outcome.Refused(var why) -> {
                StepAnswers.contact(why);
                throw new IllegalStateException("a refusal without a reason");
            }
        };
    }

    @PostMapping("/contacts/{id}/wrap-up")
    @Operation(summary = "End the contact with what became of it")
    WrappedUp wrapUp(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestBody WrapUp wrapUp) {
        Outcome outcome = ApiWords.outcome(wrapUp.outcome());
        var disposition =
                new Disposition(
                        outcome,
                        Optional.ofNullable(wrapUp.topic()).orElse(ContactHead.NO_TOPIC),
                        ApiWords.emotion(wrapUp.emotionAtEnd()).orElse(Emotion.UNKNOWN),
                        Optional.ofNullable(wrapUp.note()).orElse("").replace("\0", ""));
        if (disposition.topic().length() > 60) {
            throw BadRequest.malformed("topic has 60 characters at most.");
        }
        var command =
                new WrapUpContact.Command(
                        new ContactId(id),
                        disposition,
                        Optional.ofNullable(wrapUp.followUp())
                                .map(ContactWorkController::followUp));
        Contact closed = StepAnswers.contact(wrapUpContact.handle(who.actor(), command));
        return new WrappedUp(id, ContactStates.nameOf(closed), ApiWords.of(outcome));
    }

    private static WrapUpContact.FollowUp followUp(FollowUp given) {
        try {
            Instant due =
                    OffsetDateTime.parse(Optional.ofNullable(given.due()).orElse("")).toInstant();
            return new WrapUpContact.FollowUp(Optional.ofNullable(given.text()).orElse(""), due);
        } catch (DateTimeParseException _) {
            throw BadRequest.malformed(
                    "followUp.due must be a time with its offset, as 2026-12-01T09:00:00Z.");
        }
    }
}
