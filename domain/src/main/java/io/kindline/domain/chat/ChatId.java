package io.kindline.domain.chat;

import java.util.UUID;

/** Identifies one web chat: one visitor's browser at one door. */
public record ChatId(UUID value) {}
