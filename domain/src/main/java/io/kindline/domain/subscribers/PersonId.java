package io.kindline.domain.subscribers;

import java.util.UUID;

/** Identifies a person; several records of one brand may turn out to be the same person. */
public record PersonId(UUID value) {}
