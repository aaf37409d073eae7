package io.kindline.domain.contacts;

import java.util.UUID;

/** Identifies an attachment of a message; later ones have greater ids. */
public record AttachmentId(UUID value) {}
