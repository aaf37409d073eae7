package io.kindline.infrastructure.offenders;

public record LeakedRow(String column) {}
