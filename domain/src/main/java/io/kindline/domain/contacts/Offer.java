package io.kindline.domain.contacts;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/**
 * A contact proposed to one operator.
 *
 * @param why readable reasons, for the operator and for whoever asks later
 */
public record Offer(OperatorId to, Instant at, Instant expiresAt, String why) {}
