package io.kindline.domain.shared;

import java.util.UUID;

/** Identifies a brand, the wall between tenants: who may not see it sees nothing behind it. */
public record BrandId(UUID value) {}
