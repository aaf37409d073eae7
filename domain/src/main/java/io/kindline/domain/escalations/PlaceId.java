package io.kindline.domain.escalations;

import java.util.UUID;

/** Identifies one report of where somebody is. */
public record PlaceId(UUID value) {}
