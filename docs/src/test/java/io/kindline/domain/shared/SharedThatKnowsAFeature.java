package io.kindline.domain.shared;

import io.kindline.domain.contacts.ContactId;

/** Breaks the rules on purpose: what all share may know no feature. */
public record SharedThatKnowsAFeature(ContactId contact) {}
