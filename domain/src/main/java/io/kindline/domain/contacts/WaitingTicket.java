package io.kindline.domain.contacts;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * A contact's place in its queue.
 *
 * @param since from when it has waited; kept when a contact comes back, so that nobody loses his
 *     place to a missed offer
 * @param offerFrom not offered before
 * @param preferred the operator who should have it if he can, until {@code preferredUntil}
 * @param relaxAt from then on the language is a wish, no longer a condition
 */
public record WaitingTicket(
        Instant since,
        Instant offerFrom,
        Optional<OperatorId> preferred,
        Instant preferredUntil,
        Instant relaxAt) {}
