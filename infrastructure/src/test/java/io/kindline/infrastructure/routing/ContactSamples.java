package io.kindline.infrastructure.routing;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.Tickets;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Contacts as tests of routing need them: in Russian, of somebody new. */
final class ContactSamples {
    private ContactSamples() {}

    static Contact.Waiting waiting(
            ContactId id, EntryPoint at, Queue queue, Priority priority, Instant now) {
        return new Contact.Waiting(
                new ContactHead(
                        id,
                        new SubscriberId(UUID.randomUUID()),
                        at.brand(),
                        at.id(),
                        queue.id(),
                        priority,
                        new Language("ru"),
                        now,
                        Emotion.UNKNOWN,
                        ContactHead.NO_TOPIC,
                        SlaClocks.off(),
                        0),
                Tickets.in(queue, Optional.empty(), now));
    }
}
