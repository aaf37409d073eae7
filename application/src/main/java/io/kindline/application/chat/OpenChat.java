package io.kindline.application.chat;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A visitor opens a chat; nobody hears of it before he writes. */
@UseCase(allowed = Role.VISITOR)
public class OpenChat {
    /** How long a chat's token is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(90);

    private final Chats chats;
    private final InstantSource clock;

    public OpenChat(Chats chats, InstantSource clock) {
        this.chats = chats;
        this.clock = clock;
    }

    /**
     * What is known of the visitor.
     *
     * @param name empty when he gave none; what is beyond 200 characters is cut
     * @param proven the address of a verified signed identity
     * @param tokenHash SHA-256 in hex of the token he is given
     */
    public record Command(
            EntryPoint entryPoint,
            String name,
            Language language,
            Optional<ContactAddress> proven,
            String tokenHash) {}

    /** Stores the chat under the id the actor was given. */
    public Chat handle(Actor.Visitor actor, Command command) {
        Instant now = clock.instant();
        var chat =
                new Chat(
                        new ChatId(actor.chatId()),
                        command.entryPoint().id(),
                        command.entryPoint().brand(),
                        command.language(),
                        shortened(command.name()),
                        command.proven(),
                        Optional.empty(),
                        now.plus(GOOD_FOR));
        chats.open(chat, command.tokenHash(), now);
        return chat;
    }

    private static String shortened(String name) {
        String visible = name.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        if (visible.length() <= Chat.NAME_LENGTH_MAX) {
            return visible;
        }
        boolean splits = Character.isHighSurrogate(visible.charAt(Chat.NAME_LENGTH_MAX - 1));
        return visible.substring(0, Chat.NAME_LENGTH_MAX - (splits ? 1 : 0));
    }
}
