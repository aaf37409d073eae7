package io.kindline.domain.promises;

/**
 * A promise of which somebody is reminded now.
 *
 * @param rung how high it has climbed
 */
public record Reminder(Promise.Open promise, Rung rung) {}
