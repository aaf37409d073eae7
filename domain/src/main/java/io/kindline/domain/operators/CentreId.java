package io.kindline.domain.operators;

import java.util.UUID;

/** Identifies a centre, a place where teams work. */
public record CentreId(UUID value) {}
