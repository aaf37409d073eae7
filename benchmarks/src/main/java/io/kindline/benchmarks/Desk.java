package io.kindline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The API as programs see it: an answer is the status and the text. */
final class Desk {
    private static final Pattern CONTACT_ID = Pattern.compile("\"contactId\":\"([0-9a-f-]{36})\"");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Settings settings;
    private final HttpClient http;

    Desk(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    /** A new person writes by the door {@code api}. */
    HttpResponse<String> intake(String person) throws IOException, InterruptedException {
        return send(
                post("/api/v1/entry-points/api/messages", settings.apiKey())
                        .header("Idempotency-Key", UUID.randomUUID().toString()),
                """
                {"from":{"address":"%s","name":"Benchmark"},"text":"Where is my parcel?"}\
                """
                        .formatted(person));
    }

    HttpResponse<String> claim(String account) throws IOException, InterruptedException {
        return send(post("/api/v1/queue/claim", token(account)), "");
    }

    HttpResponse<String> reply(String account, String contact)
            throws IOException, InterruptedException {
        return send(
                post("/api/v1/contacts/" + contact + "/messages", token(account)),
                "{\"text\":\"It comes tomorrow before noon.\"}");
    }

    HttpResponse<String> wrapUp(String account, String contact)
            throws IOException, InterruptedException {
        return send(
                post("/api/v1/contacts/" + contact + "/wrap-up", token(account)),
                "{\"outcome\":\"solved\"}");
    }

    HttpResponse<String> exception(String account, String contact, String roubles)
            throws IOException, InterruptedException {
        return send(
                post("/api/v1/exceptions", token(account))
                        .header("Idempotency-Key", UUID.randomUUID().toString()),
                """
                {"contactId":"%s","kind":"goodwill-credit","amount":{"value":"%s","currency":"RUB"},\
                "clause":"3.2","reason":"two days without network","goodExpected":"she stays"}\
                """
                        .formatted(contact, roubles));
    }

    /** What waits for a supervisor. */
    HttpResponse<String> approvals(String account) throws IOException, InterruptedException {
        return http.send(
                post("/api/v1/approvals", token(account)).GET().build(), BodyHandlers.ofString());
    }

    static Optional<String> contactIn(String body) {
        Matcher matcher = CONTACT_ID.matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private String token(String account) {
        return settings.tokenPrefix() + "-" + account;
    }

    private HttpRequest.Builder post(String path, String bearer) {
        URI uri = settings.server().resolve(path);
        return HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body)
            throws IOException, InterruptedException {
        return http.send(
                request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
