package io.kindline.domain.relays;

import java.util.UUID;

/** Identifies a gift. */
public record GiftId(UUID value) {}
