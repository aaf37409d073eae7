package io.kindline.domain.entrypoints;

import java.util.UUID;

/** Identifies a queue, where contacts wait. */
public record QueueId(UUID value) {}
