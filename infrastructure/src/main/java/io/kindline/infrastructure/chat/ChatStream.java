package io.kindline.infrastructure.chat;

import io.kindline.application.chat.ChatNews;
import io.kindline.application.chat.ChatState;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.LiveFeed.Subscription;
import io.kindline.application.live.Topic;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One stream to one browser. It sleeps until something is told of its chat, then sends every line
 * after the last one it sent: what was told in between, or missed, comes with the next.
 */
class ChatStream {
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    private static final Duration LIFE_MAX = Duration.ofHours(1);
    private static final int WORDS_WAITING_MAX = 32;

    private final Visitor visitor;
    private final House house;
    private final OutputStream out;
    private final BlockingQueue<Word> words = new ArrayBlockingQueue<>(WORDS_WAITING_MAX);
    private volatile boolean ended;
    private Optional<MessageId> last;
    private ChatJson.@Nullable State told;
    private Optional<ContactId> contact = Optional.empty();
    private @Nullable Subscription ofContact;

    ChatStream(Visitor visitor, Optional<MessageId> last, OutputStream out, House house) {
        this.visitor = visitor;
        this.last = last;
        this.out = out;
        this.house = house;
    }

    /** What a stream needs of the house. */
    record House(
            ChatNews news, LiveFeed live, Operators operators, ChatJson json, JsonMapper mapper) {}

    /** Why it wakes. */
    private sealed interface Word {
        record News() implements Word {}

        record SomebodyTypes(String name) implements Word {}
    }

    ChatId chat() {
        return visitor.chat().id();
    }

    /** Sends until the browser goes, the hour is over or the house closes. */
    void run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Subscription _ = house.live().subscribe(new Topic.OfChat(chat()), this::on)) {
            send(": welcome\n\n");
            tellNews();
            while (!ended && System.nanoTime() - start < LIFE_MAX.toNanos()) {
                Word word = words.poll(KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS);
                if (word == null) {
                    send(": here\n\n");
                }
                tell(word == null ? new Word.News() : word);
            }
        } finally {
            if (ofContact != null) {
                ofContact.close();
            }
        }
    }

    void end() {
        ended = true;
        words.offer(new Word.News());
    }

    /** Runs on the feed's thread: takes note and returns. */
    private void on(LiveEvent event) {
        if (event instanceof LiveEvent.Typing(var _, Actor who, var _)) {
            if (who instanceof Actor.Staff staff) {
                house.operators()
                        .byId(staff.id())
                        .map(Operator::humanName)
                        .ifPresent(name -> words.offer(new Word.SomebodyTypes(name)));
            }
        } else {
            words.offer(new Word.News());
        }
    }

    private void tell(Word word) throws IOException {
        switch (word) {
            case Word.News() -> {
                words.removeIf(Word.News.class::isInstance);
                tellNews();
            }
            case Word.SomebodyTypes(String name) -> {
                ChatState state = house.news().handle(visitor.actor(), last).state();
                if (state.phase() != ChatState.Phase.SILENT) {
                    event("", "typing", new TypingJson(shown(name, state)));
                }
            }
        }
    }

    /** Where the name of whoever has the contact is not told, nobody's is. */
    private String shown(String name, ChatState state) {
        return state.operator().isPresent()
                ? name
                : house.json().speaker(state, visitor.chat().entryPoint()).orElse(name);
    }

    private void tellNews() throws IOException {
        List<MessageId> sent = new ArrayList<>();
        ChatNews.Answer answer;
        do {
            sent.clear();
            answer = house.news().handle(visitor.actor(), last);
            for (var line : answer.lines()) {
                event(line.id().value().toString(), "message", house.json().line(line));
                sent.add(line.id());
                last = Optional.of(line.id());
            }
        } while (sent.size() == ChatNews.PAGE);
        follow(answer.state().contact());
        if (answer.state().phase() == ChatState.Phase.SILENT && told != null) {
            return; // whoever looks over the visitor's shoulder sees nothing change
        }
        ChatJson.State state = house.json().state(answer.state(), visitor.chat().entryPoint());
        if (!state.equals(told)) {
            event("", "state", state);
            told = state;
        }
    }

    /** Hears what happens in the contact the chat leads to now. */
    private void follow(Optional<ContactId> now) {
        if (!now.equals(contact)) {
            if (ofContact != null) {
                ofContact.close();
            }
            contact = now;
            ofContact =
                    now.map(id -> house.live().subscribe(new Topic.OfContact(id), this::on))
                            .orElse(null);
        }
    }

    private void event(String id, String type, Object content) throws IOException {
        var text = new StringBuilder();
        if (!id.isEmpty()) {
            text.append("id: ").append(id).append('\n');
        }
        text.append("event: ").append(type).append('\n');
        text.append("data: ").append(house.mapper().writeValueAsString(content)).append("\n\n");
        send(text.toString());
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record TypingJson(String name) {}
}
