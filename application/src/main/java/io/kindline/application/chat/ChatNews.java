package io.kindline.application.chat;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;

/** What a visitor has not been told yet, and how his chat stands. */
@UseCase(allowed = Role.VISITOR, readOnly = true)
public class ChatNews {
    /** Lines at once; when so many come there may be more. */
    public static final int PAGE = 100;

    private final Chats chats;

    public ChatNews(Chats chats) {
        this.chats = chats;
    }

    /**
     * The next lines and the state.
     *
     * @param lines oldest first, at most {@link #PAGE}
     */
    public record Answer(List<ChatLine> lines, ChatState state) {}

    /** Reads on after the given line; without one, the last {@link #PAGE} lines. */
    public Answer handle(Actor.Visitor actor, Optional<MessageId> after) {
        var chat = new ChatId(actor.chatId());
        return new Answer(chats.lines(chat, after, PAGE), chats.state(chat));
    }
}
