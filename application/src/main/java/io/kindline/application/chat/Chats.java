package io.kindline.application.chat;

import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All web chats. Each has a sequence of lines of its own, in the order of their commits, so that
 * whoever was told of a line was told of all before it; only what is a line is ever shown.
 */
public interface Chats {

    /**
     * Stores a new chat.
     *
     * @param tokenHash SHA-256 of its token in hex
     */
    void open(Chat chat, String tokenHash, Instant now);

    /** The chat of the token, unless it has expired. */
    Optional<Chat> byToken(String tokenHash, Instant now);

    /** Reads a chat and keeps others from adding to it until the transaction ends. */
    Chat locked(ChatId id);

    /** Remembers in which contact the visitor now speaks. */
    void goesOnIn(ChatId id, ContactId contact, SubscriberId subscriber);

    /** Adds a line; one that is there already is not added again. */
    void add(ChatId id, MessageId message, Optional<UUID> clientId);

    /** The chats that show what is said in the contact. */
    List<ChatId> of(ContactId contact, SubscriberId subscriber);

    /**
     * The lines after one, oldest first; from the start of the last ones when {@code after} is
     * empty or no line of this chat.
     */
    List<ChatLine> lines(ChatId id, Optional<MessageId> after, int most);

    /** How it stands. */
    ChatState state(ChatId id);

    /** The attachment when it belongs to a line of the chat. */
    Optional<AttachmentId> shown(ChatId id, AttachmentId attachment);

    /**
     * Notes that everything of ours up to the line has come, or was read.
     *
     * @return the messages that came further by it
     */
    List<MessageId> acknowledge(ChatId id, MessageId upTo, Receipt receipt);

    /** What a visitor's browser tells of our messages. */
    enum Receipt {
        DELIVERED,
        READ
    }
}
