package io.kindline.benchmarks.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The program of a channel to which answers are posted; it may be slow, broken or gone. */
final class Provider implements AutoCloseable {
    private final HttpServer server;
    private volatile Mood mood = Mood.WELL;

    /** The ids of messages that it said it has. */
    final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** How it behaves. */
    enum Mood {
        WELL,
        /** It takes eight seconds, which is longer than anybody waits. */
        SLOW,
        /** It answers 500. */
        FAILING,
        /** It takes the message and hangs up without a word. */
        MUTE
    }

    Provider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/answers");
    }

    void set(Mood wanted) {
        mood = wanted;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (mood == Mood.SLOW) {
                pause();
            }
            if (mood == Mood.FAILING) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                    .ifPresent(taken::add);
            if (mood != Mood.MUTE) {
                exchange.sendResponseHeaders(200, -1);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(8_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
