package io.kindline.application.chat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.OperatorId;
import java.util.Optional;

/**
 * How a chat stands.
 *
 * @param contact the contact behind it; never told to the visitor
 * @param operator who has it, or had it when it ended; empty too where the brand speaks under its
 *     persona
 * @param readUpTo the visitor's last message when the operator has seen all of them
 */
public record ChatState(
        Phase phase,
        Optional<ContactId> contact,
        Optional<OperatorId> operator,
        Rated rated,
        Optional<MessageId> readUpTo) {

    /** What the visitor may know of a contact's state. */
    public enum Phase {
        /** Nothing was written yet. */
        NEW,
        /** Somebody will answer. */
        WAITING,
        /** Somebody is there. */
        ACTIVE,
        /** It came to an end; a further word goes on or begins anew. */
        CLOSED,
        /**
         * A word of ours could give the visitor away: nothing at all is told, to browsers that look
         * anew it is as if somebody would answer.
         */
        SILENT
    }

    /** Whether the visitor rated the contact. */
    public enum Rated {
        YES,
        NO
    }
}
