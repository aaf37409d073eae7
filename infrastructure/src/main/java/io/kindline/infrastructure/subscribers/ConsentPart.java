package io.kindline.infrastructure.subscribers;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A consent as stored with its subscriber. */
@Embeddable
record ConsentPart(String kind, String channel, Instant givenAt) {}
