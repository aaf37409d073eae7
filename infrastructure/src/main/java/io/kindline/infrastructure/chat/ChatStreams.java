package io.kindline.infrastructure.chat;

import io.kindline.domain.chat.ChatId;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open streams: so many a visitor and no more, and none when the house closes. */
@Component
class ChatStreams {
    private final Map<ChatId, List<ChatStream>> open = new ConcurrentHashMap<>();
    private final int perVisitorMax;
    private volatile boolean closing;

    ChatStreams(KindlineSettings settings) {
        this.perVisitorMax = settings.limits().chatStreamsPerVisitorMax();
    }

    /** Lets the stream in. */
    void enter(ChatStream stream) {
        if (closing) {
            throw ChatProblem.UNAVAILABLE.refusal();
        }
        open.merge(stream.chat(), List.of(stream), ChatStreams::joined);
        if (open.getOrDefault(stream.chat(), List.of()).size() > perVisitorMax) {
            leave(stream);
            throw ChatProblem.TOO_MANY_STREAMS.refusal();
        }
    }

    void leave(ChatStream stream) {
        open.computeIfPresent(
                stream.chat(),
                (_, streams) -> {
                    var rest = streams.stream().filter(other -> !other.equals(stream)).toList();
                    return rest.isEmpty() ? null : rest;
                });
    }

    /** Streams never end by themselves: stopping would wait for them. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        open.values().forEach(streams -> streams.forEach(ChatStream::end));
    }

    private static List<ChatStream> joined(List<ChatStream> some, List<ChatStream> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
