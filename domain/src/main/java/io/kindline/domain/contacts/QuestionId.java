package io.kindline.domain.contacts;

import java.util.UUID;

/** Identifies a question to a colleague. */
public record QuestionId(UUID value) {}
