package io.kindline.domain.contacts;

import java.util.Optional;

/** Everything that was said. */
public interface Messages {

    /** Stores a new message; an outbound one goes to the outbox with it. */
    void add(Message message);

    /** The message, if there is one. */
    Optional<Message> find(MessageId id);

    /** Stores how far a message has come. */
    void save(Message message);
}
