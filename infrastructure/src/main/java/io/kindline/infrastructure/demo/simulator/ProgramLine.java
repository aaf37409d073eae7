package io.kindline.infrastructure.demo.simulator;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.infrastructure.demo.Person;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A channel whose messages a program brings by the HTTP API. */
final class ProgramLine implements ContactLine {
    private final Program program;
    private final String path;
    private final Map<String, String> from;
    private final String language;
    private final Set<MessageId> heard = new HashSet<>();
    private String contact = "";

    /** The program, and what it is told of. */
    record Program(Wire wire, String apiKey, Answers answers) {}

    /**
     * @param address of the person on the channel
     */
    ProgramLine(Program program, String door, Person person, String address) {
        this.program = program;
        this.path = "/api/v1/entry-points/" + door + "/messages";
        this.from = Map.of("address", address, "name", person.name());
        this.language = person.language().tag();
    }

    @Override
    public void say(String text) throws IOException, InterruptedException {
        JsonNode stored =
                program.wire()
                        .post(
                                path,
                                program.apiKey(),
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

    @Override
    public Optional<ContactId> contact() {
        return Optional.of(contact)
                .filter(id -> !id.isEmpty())
                .map(id -> new ContactId(UUID.fromString(id)));
    }

    @Override
    public void typing() {}

    @Override
    public News news() {
        return contact()
                .map(id -> program.answers().since(heard, id))
                .orElseGet(() -> new News(List.of(), Phase.GOES_ON));
    }

    @Override
    public void rate(int quality, int speed) {}
}
