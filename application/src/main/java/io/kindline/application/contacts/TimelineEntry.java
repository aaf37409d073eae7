package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;

/** The heading of one contact in a person's history; its texts are read when it is opened. */
public record TimelineEntry(
        ContactId id,
        SubscriberId subscriber,
        BrandId brand,
        EntryPointId entryPoint,
        Channel channel,
        String state,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<OperatorId> operator,
        Optional<Outcome> outcome,
        String topic,
        String heading) {}
