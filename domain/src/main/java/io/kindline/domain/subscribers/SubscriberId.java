package io.kindline.domain.subscribers;

import java.util.UUID;

/** Identifies a subscriber's record. */
public record SubscriberId(UUID value) {}
