package io.kindline.domain.events;

import java.util.UUID;

/** Identifies an event; programs know a repetition by it. */
public record EventId(UUID value) {}
