package io.kindline.application.contacts;

import io.kindline.domain.contacts.Reopening;

/** The house's settings for contacts, made from the configuration. */
public record ContactPolicy(Reopening reopening) {}
