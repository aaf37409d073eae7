package io.kindline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Kindline's HTTP API, as a program with a key or a person with a token calls it. */
final class Api {
    private final URI address;
    private final String secret;

    private Api(URI address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** As a program with the demo's key. */
    static Api program(RunningKindline kindline) {
        return new Api(kindline.address(), RunningKindline.API_KEY);
    }

    /** As somebody with his own token. */
    static Api person(RunningKindline kindline, String account) {
        return new Api(kindline.address(), RunningKindline.TOKEN_PREFIX + "-" + account);
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** The status; what was answered is not looked at. */
    int post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + secret);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
