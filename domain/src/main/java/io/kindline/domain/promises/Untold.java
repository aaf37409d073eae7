package io.kindline.domain.promises;

import io.kindline.domain.contacts.MessageId;
import java.time.Instant;

/**
 * A promise had been kept, but the words never reached the subscriber.
 *
 * @param keptAt when he seemed to have been told
 * @param message that failed for good
 * @param at when that was known and the promise opened again
 */
public record Untold(PromiseId promise, Instant keptAt, MessageId message, Instant at) {}
