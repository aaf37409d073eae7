package io.kindline.application.chat;

import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One message as the visitor sees it.
 *
 * @param name the human name of the operator or the persona of the door; empty for the visitor
 * @param clientId the id the visitor's widget gave it; empty for everything not his own
 */
public record ChatLine(
        MessageId id,
        Speaker from,
        String name,
        String text,
        Instant at,
        Optional<UUID> clientId,
        List<Attachment> attachments) {

    /** Who speaks. */
    public enum Speaker {
        /** The visitor himself. */
        ME,
        /** A person of ours. */
        OPERATOR,
        /** Kindline, under the door's persona. */
        SERVICE
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "line " + id.value();
    }
}
