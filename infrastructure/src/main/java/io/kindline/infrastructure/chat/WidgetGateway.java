package io.kindline.infrastructure.chat;

import io.kindline.application.chat.Chats;
import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts our messages among the lines of the visitor's chat, where he finds them whenever he comes. A
 * contact that a program brought to this door has no chat: its replies wait to be fetched.
 */
@Component
class WidgetGateway implements ChannelGateway {
    private final Chats chats;
    private final LiveFeed live;
    private final TransactionTemplate transaction;

    WidgetGateway(Chats chats, LiveFeed live, TransactionTemplate transaction) {
        this.chats = chats;
        this.live = live;
        this.transaction = transaction;
    }

    @Override
    public Door door() {
        return Door.WIDGET;
    }

    @Override
    public ChannelCapabilities capabilities(EntryPoint at) {
        return new ChannelCapabilities(at.textMax(), Ability.YES, Ability.YES, Ability.YES);
    }

    /** A chat stays open for months, and what is said in it waits there. */
    @Override
    public Ability reachesAgain(EntryPoint at) {
        return Ability.YES;
    }

    @Override
    public Handover send(OutboundMessage message) {
        List<ChatId> there = chats.of(message.contact(), message.subscriber());
        for (ChatId chat : there) {
            transaction.executeWithoutResult(_ -> {
                chats.add(chat, message.id(), Optional.empty());
                live.publish(new LiveEvent.ChatGrew(chat));
            });
        }
        return new Handover.Sent();
    }
}
