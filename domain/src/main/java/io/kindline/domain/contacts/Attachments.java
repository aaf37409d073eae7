package io.kindline.domain.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came or went with messages. */
public interface Attachments {

    /** Stores the attachments of a message that is stored in the same transaction. */
    void add(List<Attachment> attachments);

    /** The attachment, if there is one. */
    Optional<Attachment> find(AttachmentId id);

    /** The attachments of each of the messages that has any, in the order they were added. */
    Map<MessageId, List<Attachment>> of(Collection<MessageId> messages);
}
