package io.kindline.application.chat;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** A visitor is typing: whoever looks at the contact may see it. */
@UseCase(allowed = Role.VISITOR, readOnly = true)
public class TypeInChat {
    private final Chats chats;
    private final LiveFeed live;

    public TypeInChat(Chats chats, LiveFeed live) {
        this.chats = chats;
        this.live = live;
    }

    public void handle(Actor.Visitor actor) {
        ChatState state = chats.state(new ChatId(actor.chatId()));
        state.contact()
                .ifPresent(contact ->
                        live.publish(new LiveEvent.Typing(contact, actor, state.operator())));
    }
}
