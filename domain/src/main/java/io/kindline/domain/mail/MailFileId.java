package io.kindline.domain.mail;

import java.util.UUID;

/** Names a kept original, or the page made of it. */
public record MailFileId(UUID value) {}
