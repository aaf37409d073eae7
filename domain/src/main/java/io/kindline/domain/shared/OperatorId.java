package io.kindline.domain.shared;

import java.util.UUID;

/** Identifies a person who works here, whatever his roles; a time-ordered UUID. */
public record OperatorId(UUID value) {}
