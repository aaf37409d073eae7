package io.kindline.domain.contacts;

import java.util.UUID;

/** Names a reply that is to go later. */
public record PlannedReplyId(UUID value) {}
