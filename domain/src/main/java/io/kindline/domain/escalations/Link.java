package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * A contact that waits for what a team will answer.
 *
 * @param promise what we said to the subscriber about it; kept by telling him the answer
 */
public record Link(
        EscalationId escalation,
        ContactId contact,
        OperatorId by,
        Instant at,
        Optional<PromiseId> promise) {}
