package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.UUID;

/** A fact as "Already told us" shows it. */
public record FactLine(UUID id, ContactId contact, String text, OperatorId by, Instant at) {}
