package io.kindline.domain.directory;

import java.util.UUID;

/** Identifies a service outside. */
public record OutsideServiceId(UUID value) {}
