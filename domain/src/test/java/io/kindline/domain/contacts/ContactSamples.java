package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;

/** Contacts as tests need them: in Russian, waiting. */
public final class ContactSamples {
    private ContactSamples() {}

    public static Contact.Waiting waiting(
            ContactId id, SubscriberId subscriber, EntryPoint at, Queue queue, Instant now) {
        return new Contact.Waiting(
                new ContactHead(
                        id,
                        subscriber,
                        at.brand(),
                        at.id(),
                        queue.id(),
                        Priority.NORMAL,
                        new Language("ru"),
                        now,
                        Emotion.UNKNOWN,
                        ContactHead.NO_TOPIC,
                        SlaClocks.off(),
                        0),
                Tickets.in(queue, Optional.empty(), now));
    }

    /** How most contacts end. */
    public static Disposition ended(Outcome outcome) {
        return new Disposition(outcome, "roaming", Emotion.GRATEFUL, "Всё хорошо");
    }
}
