package io.kindline.domain.relays;

import java.util.UUID;

/** Identifies a call that a subscriber once made. */
public record CalledId(UUID value) {}
