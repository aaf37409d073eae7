package io.kindline.domain.authority;

import java.util.UUID;

/** Identifies one exception, from the asking to what became of it; a time-ordered UUID. */
public record ExceptionId(UUID value) {}
