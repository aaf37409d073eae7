package io.kindline.application.promises;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.promises.Promise;

/**
 * An open promise as lists show it.
 *
 * @param subscriberName of whom it was given to; empty when nobody knows it yet
 * @param channel of the contact it was given in
 */
public record PromiseLine(Promise.Open promise, String subscriberName, Channel channel) {}
