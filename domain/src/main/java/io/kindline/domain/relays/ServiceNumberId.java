package io.kindline.domain.relays;

import java.util.UUID;

/** Identifies a service number. */
public record ServiceNumberId(UUID value) {}
