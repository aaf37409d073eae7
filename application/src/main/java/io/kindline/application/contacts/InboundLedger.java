package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was acknowledged to callers: each key of each source once, for ever; and what they sent. */
public interface InboundLedger {

    /** What was answered before under any of the keys; one statement. */
    Optional<Receipt> find(List<SourceKey> keys);

    /**
     * Remembers an answer in the transaction of what it tells of.
     *
     * @throws AlreadyReceived when another transaction stored the key first
     */
    void remember(Receipt receipt);

    /** Keeps how a message came, once, in the transaction that stores the message. */
    void keep(MessageId message, Arrival arrival, Instant receivedAt);

    /** How the message came; empty when nothing was kept. */
    Optional<Arrival> arrival(MessageId message);

    /**
     * A caller's own name for a message.
     *
     * @param source the door and whose key it is, at most 80 characters
     * @param key as the caller spelt it, at most 200 characters
     */
    record SourceKey(String source, String key) {}

    /**
     * An answer given.
     *
     * @param bodyHash SHA-256 in hex of what was sent, to tell a repetition from a clash
     * @param state the contact's state when it was answered, as in the API
     */
    record Receipt(
            List<SourceKey> keys,
            String bodyHash,
            ContactId contact,
            MessageId message,
            String state,
            Instant receivedAt) {

        public Receipt {
            keys = List.copyOf(keys);
        }
    }

    /** The same key came twice at once; the second run finds the first one's receipt. */
    final class AlreadyReceived extends Conflict {
        private static final long serialVersionUID = 1;

        public AlreadyReceived() {
            super("the key was received meanwhile");
        }
    }
}
