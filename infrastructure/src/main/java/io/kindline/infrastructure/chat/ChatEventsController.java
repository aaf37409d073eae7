package io.kindline.infrastructure.chat;

import io.kindline.application.chat.ChatNews;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.operators.Operators;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stream of server-sent events. It writes from the request's own thread, which is a virtual
 * one: a slow or sleeping browser holds up nobody else.
 */
@RestController
class ChatEventsController {
    private static final Logger log = LoggerFactory.getLogger(ChatEventsController.class);

    private final ChatStreams streams;
    private final ChatStream.House house;

    ChatEventsController(
            ChatStreams streams,
            ChatNews news,
            LiveFeed live,
            Operators operators,
            ChatJson json,
            JsonMapper mapper) {
        this.streams = streams;
        this.house = new ChatStream.House(news, live, operators, json, mapper);
    }

    @GetMapping("/chat/v1/events")
    void events(
            Visitor visitor,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var stream = new ChatStream(visitor, parsed(lastId), response.getOutputStream(), house);
        streams.enter(stream);
        try {
            stream.run();
        } catch (IOException e) {
            log.debug("a visitor's browser went away");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The answer has begun: nothing but its end can tell. The widget comes again.
            log.warn("a stream of a chat broke", e);
        } finally {
            streams.leave(stream);
        }
    }

    private static Optional<MessageId> parsed(@Nullable String id) {
        try {
            return id == null || id.isBlank()
                    ? Optional.empty()
                    : Optional.of(new MessageId(UUID.fromString(id.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
