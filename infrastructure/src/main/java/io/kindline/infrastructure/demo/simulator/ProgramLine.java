package io.kindline.infrastructure.demo.simulator;

import io.kindline.infrastructure.demo.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A channel whose messages a program brings by the HTTP API. */
final class ProgramLine implements Line {
    private final Wire wire;
    private final String apiKey;
    private final String path;
    private final Map<String, String> from;
    private final String language;
    private final Set<String> seen = new HashSet<>();
    private String contact = "";

    /**
     * @param address of the person on the channel
     */
    ProgramLine(Wire wire, String apiKey, String door, Person person, String address) {
        this.wire = wire;
        this.apiKey = apiKey;
        this.path = "/api/v1/entry-points/" + door + "/messages";
        this.from = Map.of("address", address, "name", person.name());
        this.language = person.language().tag();
    }

    @Override
    public void say(String text) throws IOException, InterruptedException {
        JsonNode stored =
                wire.post(
                        path,
                        apiKey,
                        Map.of(
                                "from",
                                from,
                                "text",
                                text,
                                "language",
                                language,
                                "externalId",
                                UUID.randomUUID().toString()));
        contact = stored.path("contactId").asString("");
    }

    /** The contact in which the latest words were stored. */
    String contact() {
        return contact;
    }

    @Override
    public void typing() {}

    @Override
    public News news() throws IOException, InterruptedException {
        JsonNode whole = wire.get("/api/v1/contacts/" + contact, apiKey);
        List<String> words = new ArrayList<>();
        for (JsonNode message : whole.path("messages")) {
            boolean fresh = seen.add(message.path("messageId").asString(""));
            if (fresh && message.path("author").asString("").equals("operator")) {
                words.add(message.path("text").asString(""));
            }
        }
        boolean closed = whole.path("state").asString("").equals("closed");
        return new News(words, closed ? Phase.ENDED : Phase.GOES_ON);
    }

    @Override
    public void rate(int quality, int speed) {}
}
