package io.kindline.infrastructure.chat;

import io.kindline.application.chat.Chat;
import io.kindline.application.chat.OpenChat;
import io.kindline.application.shared.Ids;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a chat begins: what the door is like, and a token for a new chat. */
@RestController
class ChatOpeningController {
    private final OpenChat openChat;
    private final Reception reception;
    private final ChatLimits limits;
    private final ChatBody body;
    private final Ids ids;

    ChatOpeningController(
            OpenChat openChat, Reception reception, ChatLimits limits, ChatBody body, Ids ids) {
        this.openChat = openChat;
        this.reception = reception;
        this.limits = limits;
        this.body = body;
        this.ids = ids;
    }

    /** What a widget may say of its visitor; all of it may be missing. */
    record Opening(@Nullable String name, @Nullable String language, @Nullable String identity) {}

    /** A chat that was opened, with its token and what the door is like. */
    record Opened(UUID chatId, String token, String expiresAt, Reception.About door) {}

    @GetMapping("/chat/v1/{key}/door")
    ResponseEntity<Reception.About> door(@PathVariable String key, HttpServletRequest request) {
        limits.request(request.getRemoteAddr());
        EntryPoint door = reception.door(key, request);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(reception.about(door));
    }

    @PostMapping("/chat/v1/{key}/chats")
    ResponseEntity<Opened> open(@PathVariable String key, HttpServletRequest request) {
        limits.request(request.getRemoteAddr());
        limits.opening(request.getRemoteAddr());
        EntryPoint door = reception.door(key, request);
        Opening opening = body.read(request, Opening.class);
        Optional<SignedIdentity> identity = reception.identity(door, opening.identity());
        ChatToken token = ChatToken.fresh();
        var visitor = new Actor.Visitor(ids.next(), door.brand());
        String name =
                identity.map(SignedIdentity::name).filter(n -> !n.isBlank()).orElse(given(opening));
        Chat chat =
                openChat.handle(
                        visitor,
                        new OpenChat.Command(
                                door,
                                name,
                                language(opening.language(), door),
                                identity.map(SignedIdentity::address),
                                token.hash()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(
                        new Opened(
                                chat.id().value(),
                                token.secret(),
                                chat.expiresAt().toString(),
                                reception.about(door)));
    }

    private static String given(Opening opening) {
        return opening.name() == null ? "" : opening.name();
    }

    /** The visitor's language when it is one, otherwise the door's. */
    private static Language language(@Nullable String tag, EntryPoint door) {
        try {
            return tag == null || tag.isBlank() ? door.language() : Language.of(tag);
        } catch (IllegalArgumentException e) {
            return door.language();
        }
    }
}
