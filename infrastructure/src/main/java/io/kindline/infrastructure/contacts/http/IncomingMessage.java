package io.kindline.infrastructure.contacts.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a program brings it. Only {@code from.address} and {@code text} must be there.
 *
 * @param externalId the channel's own id of the message; it is stored once per entry point
 * @param sentAt ISO 8601 instant
 * @param language BCP 47, for example {@code ru}
 */
record IncomingMessage(
        @Nullable From from,
        @Nullable String text,
        @Nullable String externalId,
        @Nullable String sentAt,
        @Nullable String language,
        @Nullable List<File> attachments) {

    /** The sender as his channel names him. */
    record From(@Nullable String address, @Nullable String name) {}

    /** A file; what it is is told from its bytes, not from {@code contentType}. */
    record File(@Nullable String name, @Nullable String contentType, @Nullable String base64) {}
}
