package io.kindline.application.contacts;

import io.kindline.domain.entrypoints.QueueId;
import java.time.Instant;
import java.util.Optional;

/** How a queue stands now. */
public record QueueCount(QueueId queue, int waiting, Optional<Instant> oldestSince) {}
