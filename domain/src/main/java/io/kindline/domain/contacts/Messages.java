package io.kindline.domain.contacts;

import java.util.Optional;

/** Everything that was said. */
public interface Messages {

    /**
     * Stores a new message and what lists show of it; one with {@link Delivery.Queued} goes to the
     * outbox with it. The contact must have been read or stored before in the same transaction.
     * Automatic words to somebody who must not be written to are kept and never sent.
     *
     * @throws Silenced when an operator's words would reach somebody who must not be written to;
     *     nothing was stored
     */
    void add(Message message);

    /** The message, if there is one. */
    Optional<Message> find(MessageId id);

    /**
     * Stores how far a message has come; {@link Delivery.Queued} puts it into the outbox again.
     *
     * @throws Silenced as {@link #add} does
     */
    void save(Message message);

    /**
     * Notes what became of a message in the outbox; one that was received or read meanwhile stays
     * so.
     *
     * @param delivery how it left, or that it could not
     */
    void settle(MessageId id, Delivery delivery);

    /** The contact's holder has seen everything up to now. */
    void markRead(ContactId contact);

    /** A word of ours could give this person away: nothing leaves until a supervisor says so. */
    final class Silenced extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Silenced(ContactId contact) {
            super("nothing may be sent in contact " + contact.value());
        }
    }
}
