package io.kindline.domain.entrypoints;

import java.util.UUID;

/** Identifies one configured door. */
public record EntryPointId(UUID value) {}
