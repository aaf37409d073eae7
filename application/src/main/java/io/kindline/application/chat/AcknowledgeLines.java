package io.kindline.application.chat;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** A visitor's browser tells up to where our messages came, or were read. */
@UseCase(allowed = Role.VISITOR)
public class AcknowledgeLines {
    private final Chats chats;
    private final LiveFeed live;

    public AcknowledgeLines(Chats chats, LiveFeed live) {
        this.chats = chats;
        this.live = live;
    }

    /** Lines of other chats, and such as are no lines, change nothing. */
    public void handle(Actor.Visitor actor, MessageId upTo, Chats.Receipt receipt) {
        var chat = new ChatId(actor.chatId());
        var further = chats.acknowledge(chat, upTo, receipt);
        if (!further.isEmpty()) {
            ChatState state = chats.state(chat);
            state.contact()
                    .ifPresent(contact ->
                            further.forEach(message ->
                                    live.publish(
                                            new LiveEvent.DeliveryChanged(
                                                    contact, message, state.operator()))));
        }
    }
}
