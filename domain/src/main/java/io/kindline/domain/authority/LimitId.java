package io.kindline.domain.authority;

import java.util.UUID;

/** Identifies a limit or a budget, valid for some days; a change is a new one from a day on. */
public record LimitId(UUID value) {}
