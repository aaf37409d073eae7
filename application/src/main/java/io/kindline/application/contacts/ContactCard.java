package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A contact as the desk's list and header show it.
 *
 * @param state as {@link ContactStates} spells it
 * @param subscriberName empty when nobody knows it yet
 * @param subscriberZone where the person lives; empty when unknown
 * @param since when it came into this state: waiting since, offered at, held since, closed at
 * @param operator who holds it, is offered it, or closed it
 * @param offerExpiresAt only while offered
 * @param parkedUntil only while parked
 * @param responseDueAt when the next answer is owed; empty while none is
 * @param why why this operator got it, as routing's codes
 */
public record ContactCard(
        ContactId id,
        SubscriberId subscriber,
        String subscriberName,
        Optional<ZoneId> subscriberZone,
        BrandId brand,
        EntryPointId entryPoint,
        QueueId queue,
        Channel channel,
        String state,
        Priority priority,
        Language language,
        Instant openedAt,
        Instant since,
        Optional<OperatorId> operator,
        Optional<Instant> offerExpiresAt,
        Optional<Instant> parkedUntil,
        Optional<Instant> responseDueAt,
        Optional<Instant> resolutionDueAt,
        Emotion emotionAtStart,
        String topic,
        String heading,
        String lastText,
        Instant lastAt,
        int unread,
        Optional<ContactId> mergedInto,
        String why) {}
