package io.kindline.infrastructure.chat;

import io.kindline.application.chat.AcknowledgeLines;
import io.kindline.application.chat.ChatNews;
import io.kindline.application.chat.Chats.Receipt;
import io.kindline.application.chat.RateChat;
import io.kindline.application.chat.TypeInChat;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes with a talk: reading without a stream, typing, receipts, the rating. */
@RestController
class ChatTalkController {
    private final ChatNews news;
    private final TypeInChat type;
    private final AcknowledgeLines acknowledge;
    private final RateChat rate;
    private final Words words;

    ChatTalkController(
            ChatNews news,
            TypeInChat type,
            AcknowledgeLines acknowledge,
            RateChat rate,
            Words words) {
        this.news = news;
        this.type = type;
        this.acknowledge = acknowledge;
        this.rate = rate;
        this.words = words;
    }

    /** Reading and writing JSON. */
    @Component
    record Words(ChatBody body, ChatJson json) {}

    /** The lines after one and how the chat stands. */
    record News(List<ChatJson.Line> messages, ChatJson.State state) {}

    /** Up to where our messages came, or were read. */
    record Receipts(@Nullable UUID deliveredUpTo, @Nullable UUID readUpTo) {}

    /** Two marks, 1 to 5, and a word. */
    record Marks(@Nullable Integer quality, @Nullable Integer speed, @Nullable String comment) {}

    @GetMapping("/chat/v1/messages")
    ResponseEntity<News> messages(Visitor visitor, @RequestParam Optional<UUID> after) {
        ChatNews.Answer answer = news.handle(visitor.actor(), after.map(MessageId::new));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new News(
                                answer.lines().stream().map(words.json()::line).toList(),
                                words.json().state(answer.state(), visitor.chat().entryPoint())));
    }

    @PostMapping("/chat/v1/typing")
    ResponseEntity<Void> typing(Visitor visitor) {
        type.handle(visitor.actor());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/chat/v1/receipts")
    ResponseEntity<Void> receipts(Visitor visitor, HttpServletRequest request) {
        Receipts receipts = words.body().read(request, Receipts.class);
        if (receipts.deliveredUpTo() != null) {
            acknowledge.handle(
                    visitor.actor(), new MessageId(receipts.deliveredUpTo()), Receipt.DELIVERED);
        }
        if (receipts.readUpTo() != null) {
            acknowledge.handle(visitor.actor(), new MessageId(receipts.readUpTo()), Receipt.READ);
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/chat/v1/rating")
    ResponseEntity<Void> rating(Visitor visitor, HttpServletRequest request) {
        Marks marks = words.body().read(request, Marks.class);
        return switch (rate.handle(visitor.actor(), command(marks))) {
            case STORED -> ResponseEntity.noContent().build();
            case RATED_BEFORE -> throw ChatProblem.RATED_BEFORE.refusal();
            case TOO_EARLY -> throw ChatProblem.TOO_EARLY.refusal();
        };
    }

    private static RateChat.Command command(Marks marks) {
        String comment = marks.comment() == null ? "" : marks.comment().replace("\0", "").strip();
        if (comment.length() > Rating.COMMENT_LENGTH_MAX) {
            throw ChatProblem.TEXT_TOO_LONG.refusal();
        }
        return new RateChat.Command(mark(marks.quality()), mark(marks.speed()), comment);
    }

    private static Mark mark(@Nullable Integer value) {
        if (value == null || value < 1 || value > 5) {
            throw ChatProblem.MALFORMED.refusal();
        }
        return new Mark(value);
    }
}
