package io.kindline.domain.contacts;

import java.util.UUID;

/** Identifies a message; later messages have greater ids. */
public record MessageId(UUID value) {}
