package io.kindline.application.contacts;

import io.kindline.domain.contacts.Message;
import io.kindline.domain.entrypoints.EntryPointId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message as a conversation shows it.
 *
 * @param entryPoint the door of the contact it was said in, which differs in merged ones
 * @param sentAt when it was sent, as its sender said; empty when he did not, and for our own
 * @param mail what it was as a mail, when it came as one
 */
public record MessageLine(
        Message message,
        EntryPointId entryPoint,
        List<Attachment> attachments,
        Optional<Instant> sentAt,
        Optional<MailSheet> mail) {

    /** A message that came by another way than mail. */
    public MessageLine(
            Message message,
            EntryPointId entryPoint,
            List<Attachment> attachments,
            Optional<Instant> sentAt) {
        this(message, entryPoint, attachments, sentAt, Optional.empty());
    }

    /** A file that came or went with a message. */
    public record Attachment(UUID id, String name, String contentType, long sizeBytes) {}
}
