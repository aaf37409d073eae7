package io.kindline.domain.escalations;

import java.util.UUID;

/** Identifies a task of an escalation. */
public record TaskId(UUID value) {}
