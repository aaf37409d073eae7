package io.kindline.infrastructure.demo.simulator;

import io.kindline.infrastructure.demo.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A web chat, by the same public API as the widget's. */
final class ChatLine implements Line {
    private final Wire wire;
    private final String token;
    private String last = "";

    private ChatLine(Wire wire, String token) {
        this.wire = wire;
        this.token = token;
    }

    static ChatLine open(Wire wire, String door, Person person)
            throws IOException, InterruptedException {
        JsonNode opened =
                wire.post(
                        "/chat/v1/" + door + "/chats",
                        "",
                        Map.of("name", person.name(), "language", person.language().tag()));
        return new ChatLine(wire, opened.path("token").asString(""));
    }

    @Override
    public void say(String text) throws IOException, InterruptedException {
        wire.post(
                "/chat/v1/messages",
                token,
                Map.of("clientId", UUID.randomUUID().toString(), "text", text));
    }

    @Override
    public void typing() throws IOException, InterruptedException {
        wire.post("/chat/v1/typing", token, Map.of());
    }

    @Override
    public News news() throws IOException, InterruptedException {
        String after = last.isEmpty() ? "" : "?after=" + last;
        JsonNode news = wire.get("/chat/v1/messages" + after, token);
        List<String> words = new ArrayList<>();
        for (JsonNode line : news.path("messages")) {
            last = line.path("id").asString("");
            if (line.path("from").asString("").equals("operator")) {
                words.add(line.path("text").asString(""));
            }
        }
        if (!words.isEmpty()) {
            wire.post("/chat/v1/receipts", token, Map.of("deliveredUpTo", last, "readUpTo", last));
        }
        boolean closed = news.path("state").path("state").asString("").equals("closed");
        return new News(words, closed ? Phase.ENDED : Phase.GOES_ON);
    }

    @Override
    public void rate(int quality, int speed) throws IOException, InterruptedException {
        wire.post("/chat/v1/rating", token, Map.of("quality", quality, "speed", speed));
    }
}
