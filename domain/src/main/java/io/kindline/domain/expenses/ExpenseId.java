package io.kindline.domain.expenses;

import java.util.UUID;

/** Identifies one expense; a time-ordered UUID. */
public record ExpenseId(UUID value) {}
