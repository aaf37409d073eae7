package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import java.util.List;
import java.util.Optional;

/** A page of messages, oldest first, and where to go on reading back. */
record ConversationPage(List<MessageLine> messages, Optional<MessageId> earlier) {

    static ConversationPage of(ContactReads reads, ContactId id, Optional<MessageId> before) {
        List<MessageLine> lines = reads.messages(id, before, Conversation.PAGE);
        Optional<MessageId> earlier =
                lines.size() < Conversation.PAGE
                        ? Optional.empty()
                        : Optional.of(lines.getFirst().message().id());
        return new ConversationPage(lines, earlier);
    }
}
