package io.kindline.domain.distress;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;

/** Alarming words that somebody wrote, until somebody has looked at them. */
public record Sign(
        MessageId message, ContactId contact, BrandId brand, Finding finding, Instant at) {}
