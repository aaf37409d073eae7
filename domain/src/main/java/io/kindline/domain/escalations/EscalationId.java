package io.kindline.domain.escalations;

import java.util.UUID;

/** Identifies an escalation. */
public record EscalationId(UUID value) {}
