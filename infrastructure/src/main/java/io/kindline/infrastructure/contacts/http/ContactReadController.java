package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.ContactAndMessages;
import io.kindline.application.contacts.ContactList;
import io.kindline.application.contacts.SubscriberTimeline;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.application.operators.Caller;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.SubscriberId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contacts to read, of the brands that the caller may see. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Contacts", description = "Read contacts and their messages (key or token)")
class ContactReadController {
    private static final Set<String> STATES =
            Set.of("waiting", "offered", "active", "parked", "wrap-up", "closed");

    private final ContactAndMessages contact;
    private final ContactList contacts;
    private final SubscriberTimeline timeline;
    private final EntryPoints entryPoints;

    ContactReadController(
            ContactAndMessages contact,
            ContactList contacts,
            SubscriberTimeline timeline,
            EntryPoints entryPoints) {
        this.contact = contact;
        this.contacts = contacts;
        this.timeline = timeline;
        this.entryPoints = entryPoints;
    }

    /** A page of contacts; {@code next} is the cursor of the following one, if there is one. */
    record Contacts(List<ContactShapes.Heading> items, @Nullable String next) {}

    @GetMapping("/contacts/{id}")
    @Operation(summary = "One contact with its newest messages, oldest of them first")
    ContactShapes.Whole one(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID before) {
        return contact.handle(
                        who.actor(),
                        new ContactId(id),
                        Optional.ofNullable(before).map(MessageId::new))
                .map(answer -> ContactShapes.whole(answer, entryPoints))
                .orElseThrow(StepAnswers::noSuchContact);
    }

    @GetMapping("/contacts")
    @Operation(summary = "Contacts, newest first, by pages")
    Contacts list(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID subscriberId,
            @RequestParam(required = false) @Nullable UUID operatorId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (state != null && !STATES.contains(state)) {
            throw BadRequest.malformed("state must be one of " + STATES + ".");
        }
        var query =
                new ContactList.Query(
                        Optional.ofNullable(state),
                        Optional.ofNullable(subscriberId).map(SubscriberId::new),
                        Optional.ofNullable(operatorId).map(OperatorId::new),
                        Optional.ofNullable(cursor),
                        size(limit));
        return page(contacts.handle(who.actor(), query));
    }

    @GetMapping("/subscribers/{id}/contacts")
    @Operation(summary = "The contacts of one person over all doors, newest first, by pages")
    Contacts ofSubscriber(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller who,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return page(
                timeline.handle(
                        who.actor(),
                        new SubscriberId(id),
                        Optional.ofNullable(cursor),
                        size(limit)));
    }

    private Contacts page(Page<TimelineEntry> page) {
        return new Contacts(
                page.items().stream()
                        .map(entry -> ContactShapes.heading(entry, entryPoints))
                        .toList(),
                page.next().orElse(null));
    }

    private static int size(int limit) {
        if (limit < 1 || limit > SubscriberTimeline.PAGE_MAX) {
            throw BadRequest.malformed("limit must be 1 to " + SubscriberTimeline.PAGE_MAX + ".");
        }
        return limit;
    }
}
