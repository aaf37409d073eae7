package io.kindline.domain.promises;

import java.util.UUID;

/** Identifies a promise. */
public record PromiseId(UUID value) {}
