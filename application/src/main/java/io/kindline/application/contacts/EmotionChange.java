package io.kindline.application.contacts;

import io.kindline.domain.contacts.Emotion;

/**
 * How many contacts began with the one emotion and ended with the other.
 *
 * @param contacts at least 1
 */
public record EmotionChange(Emotion start, Emotion end, long contacts) {}
