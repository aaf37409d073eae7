package io.kindline.infrastructure.demo.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain HTTP to this very server, over the loopback. */
final class Wire implements AutoCloseable {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int REFUSALS_FROM = 400;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(WITHIN)
                    .build();
    private final String home;

    Wire(int port) {
        this.home = "http://127.0.0.1:" + port;
    }

    JsonNode get(String path, String bearer) throws IOException, InterruptedException {
        return send(request(path, bearer).GET());
    }

    JsonNode post(String path, String bearer, Map<String, ?> body)
            throws IOException, InterruptedException {
        return send(
                request(path, bearer)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path, String bearer) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(home + path)).timeout(WITHIN);
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    /**
     * @throws IOException when refused, telling the status and nothing that was sent
     */
    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= REFUSALS_FROM) {
            throw new IOException(
                    "answered " + answer.statusCode() + " at " + answer.uri().getPath());
        }
        return JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
