package io.kindline.domain.ledger;

import java.util.UUID;

/** Identifies one entry of the ledger; a time-ordered UUID. */
public record EntryId(UUID value) {}
