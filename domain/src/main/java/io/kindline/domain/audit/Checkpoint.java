package io.kindline.domain.audit;

import java.time.Instant;

/** A head as it was told outside the database at some time, signed; it cannot be taken back. */
public record Checkpoint(ChainHead head, Instant at) {}
