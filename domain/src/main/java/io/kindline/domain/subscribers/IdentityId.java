package io.kindline.domain.subscribers;

import java.util.UUID;

/** Identifies one address of one subscriber. */
public record IdentityId(UUID value) {}
