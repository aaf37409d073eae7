package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;

/**
 * What every contact has in whatever state.
 *
 * @param topic key of the topic, {@link #NO_TOPIC} until somebody chose one
 * @param version how often the stored contact was changed; guards against lost updates
 */
public record ContactHead(
        ContactId id,
        SubscriberId subscriber,
        BrandId brand,
        EntryPointId entryPoint,
        QueueId queue,
        Priority priority,
        Language language,
        Instant openedAt,
        Emotion emotionAtStart,
        String topic,
        SlaClocks clocks,
        long version) {

    /** Nobody has said yet what the contact is about. */
    public static final String NO_TOPIC = "";

    /** The same contact with other clocks. */
    public ContactHead with(SlaClocks changed) {
        return new ContactHead(
                id,
                subscriber,
                brand,
                entryPoint,
                queue,
                priority,
                language,
                openedAt,
                emotionAtStart,
                topic,
                changed,
                version);
    }

    /** The same contact, more or less urgent. */
    public ContactHead with(Priority changed) {
        return new ContactHead(
                id,
                subscriber,
                brand,
                entryPoint,
                queue,
                changed,
                language,
                openedAt,
                emotionAtStart,
                topic,
                clocks,
                version);
    }

    /** The same contact, better understood. */
    public ContactHead described(Emotion atStart, String about) {
        return new ContactHead(
                id,
                subscriber,
                brand,
                entryPoint,
                queue,
                priority,
                language,
                openedAt,
                atStart,
                about,
                clocks,
                version);
    }

    ContactHead with(QueueId changed) {
        return new ContactHead(
                id,
                subscriber,
                brand,
                entryPoint,
                changed,
                priority,
                language,
                openedAt,
                emotionAtStart,
                topic,
                clocks,
                version);
    }
}
