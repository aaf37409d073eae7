package io.kindline.domain.contacts;

import java.util.UUID;

/** Names somebody in a mail conversation beside its subscriber. */
public record ParticipantId(UUID value) {}
