package io.kindline.domain.relays;

import java.util.UUID;

/** Identifies a relay. */
public record RelayId(UUID value) {}
