package io.kindline.domain.contacts;

import java.util.UUID;

/** Identifies a contact. */
public record ContactId(UUID value) {}
