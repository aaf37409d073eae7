package io.kindline.domain.relays;

import java.util.UUID;

/** Identifies a text that goes out for a relay. */
public record SentTextId(UUID value) {}
