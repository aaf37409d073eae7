package io.kindline.domain.operators;

import java.util.UUID;

/** Identifies a team, a group of operators led by a supervisor. */
public record TeamId(UUID value) {}
