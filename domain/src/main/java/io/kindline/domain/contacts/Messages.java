package io.kindline.domain.contacts;

import java.util.Optional;

/** Everything that was said. */
public interface Messages {

    /**
     * Stores a new message and what lists show of it; one with {@link Delivery.Queued} goes to the
     * outbox with it. The contact must have been read or stored before in the same transaction.
     */
    void add(Message message);

    /** The message, if there is one. */
    Optional<Message> find(MessageId id);

    /** Stores how far a message has come; {@link Delivery.Queued} puts it into the outbox again. */
    void save(Message message);

    /** The contact's holder has seen everything up to now. */
    void markRead(ContactId contact);
}
