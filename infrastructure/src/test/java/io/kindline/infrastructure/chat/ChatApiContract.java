package io.kindline.infrastructure.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.shared.Actor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@Import(ChatWorld.class)
abstract class ChatApiContract {
    @Autowired private ChatWorld world;
    @LocalServerPort private int port;
    private EntryPoint door;
    private Browser visitor;

    ChatApiContract() {}

    @BeforeEach
    void a_visitor_opens_a_chat() {
        door = world.door();
        visitor =
                new Browser(port)
                        .opens(door.key().value(), Map.of("name", "Аня", "language", "ru"));
    }

    @Test
    void what_is_said_is_stored_once_even_when_it_comes_twenty_times_at_once() throws Exception {
        UUID clientId = UUID.randomUUID();
        List<Browser.Answer> answers = together(20, () -> visitor.says(clientId, "Здравствуйте!"));

        assertThat(answers).extracting(Browser.Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(a -> a.json().path("messageId").asString(""))
                .containsOnly(answers.getFirst().json().path("messageId").asString(""));
        assertThat(world.messagesIn(world.contactOf(visitor.chat))).isEqualTo(1);
    }

    @Test
    void another_text_under_the_same_id_is_refused() {
        UUID clientId = UUID.randomUUID();
        visitor.says(clientId, "one");
        Browser.Answer second = visitor.says(clientId, "two");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("client-id-taken");
    }

    @Test
    void operator_and_visitor_talk_and_nothing_internal_comes_out() throws Exception {
        visitor.says(UUID.randomUUID(), "My Internet is slow");
        ContactId contact = world.contactOf(visitor.chat);
        Actor.Staff anna = world.operator(door);
        try (var stream = visitor.listens("")) {
            world.takes(anna, contact);
            world.says(anna, contact, "Let me look.\n\nOne moment.");
            await().until(() -> stream.ids.size() == 2);
            assertThat(String.join("\n", stream.lines))
                    .contains(ChatWorld.HUMAN_NAME, "Let me look.\\n\\nOne moment.")
                    .doesNotContain(
                            ChatWorld.COLLEAGUES_NAME,
                            anna.id().value().toString(),
                            contact.value().toString(),
                            "he asked for it");
            visitor.post("receipts", Map.of("readUpTo", stream.ids.getLast()));
            await().until(() -> delivery(stream.ids.getLast()).equals("read"));
        }
    }

    @Test
    void a_stream_goes_on_exactly_where_it_was_cut() throws Exception {
        visitor.says(UUID.randomUUID(), "0");
        ContactId contact = world.contactOf(visitor.chat);
        Actor.Staff anna = world.operator(door);
        world.takes(anna, contact);
        var received = new ArrayList<String>();
        for (int round = 0; round < 4; round++) {
            String last = received.isEmpty() ? "" : received.getLast();
            try (var stream = visitor.listens(last)) {
                int wanted = received.isEmpty() ? 3 : 2;
                together(2, () -> visitor.says(UUID.randomUUID(), "at the same time"));
                await().until(() -> stream.ids.size() >= wanted);
                received.addAll(stream.ids);
            }
            world.says(anna, contact, "while away " + round);
            await().until(() -> messages("").size() == received.size() + 1);
            received.add(missed(received.getLast()));
        }
        assertThat(received).isEqualTo(messages(""));
        assertThat(new HashSet<>(received)).hasSameSizeAs(received);
    }

    @Test
    void a_chat_goes_on_with_the_same_token_after_the_contact_was_closed_and_rated_once() {
        visitor.says(UUID.randomUUID(), "Help");
        ContactId contact = world.contactOf(visitor.chat);
        Map<String, Object> marks = Map.of("quality", 5, "speed", 3, "comment", "Спасибо 🙂");
        assertThat(visitor.post("rating", marks).problem()).isEqualTo("too-early");
        Actor.Staff anna = world.operator(door);
        world.takes(anna, contact);
        world.closes(anna, contact);

        assertThat(visitor.post("rating", Map.of("quality", 6, "speed", 1)).status())
                .isEqualTo(400);
        assertThat(visitor.post("rating", marks).status()).isEqualTo(204);
        assertThat(visitor.post("rating", marks).problem()).isEqualTo("rated-before");
        assertThat(visitor.get("messages").json().path("state").path("state").asString(""))
                .isEqualTo("closed");
        assertThat(visitor.says(UUID.randomUUID(), "One more thing").status()).isEqualTo(201);
        assertThat(visitor.get("messages").json().path("state").path("state").asString(""))
                .isEqualTo("waiting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(2)>",
                "=cmd|' /C calc'!A0",
                "\u202Eevil\u202C \u200B\u200Dzero",
                "مرحبا שלום नमस्ते 你好 👩‍👩‍👧‍👦",
                "a\n\n  b\tc"
            })
    void text_comes_back_as_it_was_written(String text) {
        assertThat(visitor.says(UUID.randomUUID(), text).status()).isEqualTo(201);
        assertThat(
                        visitor.get("messages")
                                .json()
                                .path("messages")
                                .path(0)
                                .path("text")
                                .asString(""))
                .isEqualTo(text);
    }

    @Test
    void bad_input_gets_a_clear_answer() {
        byte[] broken = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        Map<String, Integer> wanted =
                Map.of("{", 400, "[]", 400, "{}", 400, "{\"clientId\":\"x\"}", 400, "", 400);
        wanted.forEach((body, status) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            assertThat(visitor.postRaw("messages", "application/json", bytes).status())
                    .as(body)
                    .isEqualTo(status);
        });
        assertThat(visitor.postRaw("messages", "application/json", broken).status()).isEqualTo(400);
        assertThat(visitor.postRaw("messages", "text/plain", broken).status()).isEqualTo(415);
        byte[] huge = new byte[2_000_000];
        assertThat(visitor.postRaw("messages", "application/json", huge).status()).isEqualTo(413);
        assertThat(visitor.says(UUID.randomUUID(), "x".repeat(25_001)).problem())
                .isEqualTo("text-too-long");
        assertThat(visitor.says(UUID.randomUUID(), "x".repeat(25_000)).status()).isEqualTo(201);
        assertThat(visitor.says(UUID.randomUUID(), " \0\n ").problem()).isEqualTo("text-missing");
        assertThat(visitor.get("messages?after=nonsense").status()).isEqualTo(400);
        assertThat(visitor.get("nothing").status()).isEqualTo(404);
        assertThat(visitor.get("typing").problem()).isEqualTo("wrong-method");
        assertThat(visitor.get("rating").problem()).isEqualTo("wrong-method");
    }

    @Test
    void without_the_chats_own_token_nothing_is_seen() {
        var uploaded =
                visitor.uploads(
                        UUID.randomUUID(), "a.txt", "private".getBytes(StandardCharsets.UTF_8));
        String file = uploaded.json().path("attachments").path(0).path("id").asString("");
        var other = new Browser(port).opens(door.key().value(), Map.of());
        assertThat(other.get("messages").json().path("messages").size()).isZero();
        assertThat(other.fetches("attachments/" + file).statusCode()).isEqualTo(404);
        assertThat(visitor.fetches("attachments/" + file).statusCode()).isEqualTo(200);

        var nobody = new Browser(port);
        for (String token : List.of("", "x", visitor.token + "x", "a".repeat(43))) {
            nobody.token = token;
            assertThat(nobody.get("messages").problem()).isEqualTo("token-unknown");
            assertThat(nobody.says(UUID.randomUUID(), "hi").status()).isEqualTo(401);
            assertThat(nobody.get("events").status()).isEqualTo(401);
        }
        world.jdbc()
                .sql("update chat_chats set expires_at = opened_at where id = :id")
                .param("id", visitor.chat)
                .update();
        assertThat(visitor.get("messages").problem()).isEqualTo("token-unknown");
    }

    @Test
    void files_are_what_they_are_and_never_run() {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        HttpResponse<byte[]> drawn = fetched("../../etc/снимок.html", png);
        HttpResponse<byte[]> saved = fetched("picture.png", svg);

        assertThat(drawn.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(saved.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(saved.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(saved.body()).isEqualTo(svg);
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(visitor.uploads(UUID.randomUUID(), "a.exe", program).problem())
                .isEqualTo("attachment-refused");
        assertThat(visitor.uploads(UUID.randomUUID(), "empty", new byte[0]).problem())
                .isEqualTo("attachment-refused");
    }

    @Test
    void no_more_than_five_streams_and_not_too_many_messages() throws Exception {
        var streams = new ArrayList<Browser.Stream>();
        for (int i = 0; i < 5; i++) {
            streams.add(visitor.listens(""));
        }
        assertThat(visitor.get("events").problem()).isEqualTo("too-many-streams");
        for (Browser.Stream stream : streams) {
            stream.close();
        }
        List<Integer> statuses =
                IntStream.range(0, 70)
                        .map(i -> visitor.says(UUID.randomUUID(), "n" + i).status())
                        .boxed()
                        .toList();
        assertThat(statuses).contains(201, 429).doesNotContain(500);
    }

    @Test
    void other_doors_are_not_there() {
        var stranger = new Browser(port);
        for (String key : List.of("nothing-here", "NOT-A-KEY", "a".repeat(60), "%00", "..")) {
            int status = stranger.post(key + "/chats", Map.of()).status();
            assertThat(status).as(key).isIn(400, 404);
        }
    }

    private HttpResponse<byte[]> fetched(String name, byte[] bytes) {
        Browser.Answer stored = visitor.uploads(UUID.randomUUID(), name, bytes);
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        String id = stored.json().path("attachments").path(0).path("id").asString("");
        return visitor.fetches("attachments/" + id);
    }

    private List<String> messages(String after) {
        var ids = new ArrayList<String>();
        String path = after.isEmpty() ? "messages" : "messages?after=" + after;
        visitor.get(path).json().path("messages").forEach(m -> ids.add(m.path("id").asString("")));
        return ids;
    }

    private String missed(String after) {
        assertThat(messages(after)).hasSize(1);
        return messages(after).getFirst();
    }

    private String delivery(String message) {
        return world.jdbc()
                .sql("select delivery from contacts_messages where id = :id")
                .param("id", UUID.fromString(message))
                .query(String.class)
                .single();
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            var answers = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(Collections.nCopies(count, work))) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
