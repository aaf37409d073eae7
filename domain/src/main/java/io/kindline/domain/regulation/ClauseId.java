package io.kindline.domain.regulation;

import java.util.UUID;

/** Identifies one version of a clause. */
public record ClauseId(UUID value) {}
