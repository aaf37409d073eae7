package io.kindline.infrastructure.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the chat API as a visitor's browser does. */
final class Browser {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    String token = "";
    UUID chat = new UUID(0, 0);

    Browser(int port) {
        this.base = "http://127.0.0.1:" + port + "/chat/v1/";
    }

    /** An answer's status and its body as JSON (null when it has none). */
    record Answer(int status, JsonNode json, String text) {
        String problem() {
            return json.path("type").asString("").replace("urn:kindline:problem:", "");
        }
    }

    Browser opens(String key, Map<String, Object> visitor) {
        Answer opened = post(key + "/chats", visitor);
        if (opened.status() != 201) {
            throw new AssertionError(opened.toString());
        }
        token = opened.json().path("token").asString("");
        chat = UUID.fromString(opened.json().path("chatId").asString(""));
        return this;
    }

    Answer says(UUID clientId, String text) {
        return post("messages", Map.of("clientId", clientId.toString(), "text", text));
    }

    Answer post(String path, Map<String, Object> body) {
        return postRaw(path, "application/json", JSON.writeValueAsBytes(body));
    }

    Answer postRaw(String path, String type, byte[] body) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer uploads(UUID clientId, String name, byte[] bytes) {
        String head =
                "--x\r\nContent-Disposition: form-data; name=\"clientId\"\r\n\r\n"
                        + clientId
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[start.length + bytes.length + end.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(bytes, 0, body, start.length, bytes.length);
        System.arraycopy(end, 0, body, start.length + bytes.length, end.length);
        return postRaw("attachments", "multipart/form-data; boundary=x", body);
    }

    HttpResponse<byte[]> fetches(String path) {
        return exchange(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** Opens a stream and reads it in the background. */
    Stream listens(String lastEventId) {
        HttpRequest.Builder request = request("events").header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new Stream(exchange(request.GET(), BodyHandlers.ofInputStream()));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer =
                exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        String body = answer.body();
        boolean json = body.startsWith("{");
        return new Answer(answer.statusCode(), JSON.readTree(json ? body : "null"), body);
    }

    private static <T> HttpResponse<T> exchange(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came over a stream so far. */
    static final class Stream implements AutoCloseable {
        final int status;
        final List<String> ids = new CopyOnWriteArrayList<>();
        final List<String> lines = new CopyOnWriteArrayList<>();
        private final InputStream body;

        Stream(HttpResponse<InputStream> answer) {
            this.status = answer.statusCode();
            this.body = answer.body();
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (var reader =
                    new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (line.startsWith("id: ")) {
                        ids.add(line.substring(4));
                    }
                    lines.add(line);
                }
            } catch (IOException e) {
                lines.add("broken");
            }
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
