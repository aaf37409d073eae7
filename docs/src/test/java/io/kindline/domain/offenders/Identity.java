package io.kindline.domain.offenders;

import java.util.UUID;

public record Identity(UUID value) {}
