package io.kindline.domain.operators;

import java.util.UUID;

/** Identifies an API key or a personal token; says nothing about its secret. */
public record AccessKeyId(UUID value) {}
