package io.kindline.domain.subscribers;

import java.util.UUID;

/** Identifies the act of linking two records as one person. */
public record LinkId(UUID value) {}
