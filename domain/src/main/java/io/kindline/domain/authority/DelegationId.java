package io.kindline.domain.authority;

import java.util.UUID;

/** Identifies a delegation. */
public record DelegationId(UUID value) {}
