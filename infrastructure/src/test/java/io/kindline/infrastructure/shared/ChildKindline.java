package io.kindline.infrastructure.shared;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Kindline in a process of its own, which can be stopped and killed. */
final class ChildKindline {
    static final String API_KEY = "stop-under-load-0123456789";
    private static final Duration START = Duration.ofSeconds(220);

    private static final Pattern TOKEN = Pattern.compile("klt_[0-9a-f]+-op01");

    private final Process process;
    private final Path log;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private ChildKindline(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts one with these settings and waits until it is ready. */
    static ChildKindline started(Path folder, List<String> settings) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        property("java.class.path"),
                        ChildMain.class.getName(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--kindline.data-dir=" + folder,
                        "--kindline.demo.enabled=true",
                        "--kindline.demo.simulator=off",
                        "--kindline.demo.subscribers=1",
                        "--kindline.demo.api-key=" + API_KEY));
        command.addAll(settings);
        Path log = folder.resolve("child.log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        var child = new ChildKindline(process, log, port);
        child.awaitReady();
        return child;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        long until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("did not start:\n" + Files.readString(log));
            }
            if (isReady()) {
                return;
            }
            Thread.sleep(200);
        }
        kill();
        throw new IllegalStateException("was not ready in time:\n" + Files.readString(log));
    }

    private boolean isReady() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(at("/actuator/health"))
                        .timeout(Duration.ofSeconds(2))
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /**
     * Brings a message; true when it was acknowledged, false when it was not or nobody is there.
     */
    boolean brings(String key, String text) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(at("/api/v1/entry-points/api/messages"))
                        .timeout(Duration.ofSeconds(25))
                        .header("Authorization", "Bearer " + API_KEY)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"from\":{\"address\":\"u-%s\"},\"text\":\"%s\"}"
                                                .formatted(key, text)))
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 201;
        } catch (IOException _) {
            return false;
        }
    }

    /** What the API answers to op01. */
    HttpResponse<String> asks(String method, String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(at(path))
                        .timeout(Duration.ofSeconds(25))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** The last start's notice names it. */
    private String token() throws IOException {
        Matcher named = TOKEN.matcher(Files.readString(log));
        String last = "";
        while (named.find()) {
            last = named.group();
        }
        return last;
    }

    /** As {@code SIGTERM} does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("did not stop within 40 seconds");
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
