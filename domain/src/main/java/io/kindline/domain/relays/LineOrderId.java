package io.kindline.domain.relays;

import java.util.UUID;

/** Identifies an order to the network about a line; the same however often it is sent. */
public record LineOrderId(UUID value) {}
