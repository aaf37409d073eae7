package io.kindline.infrastructure.ledger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A billing system on this machine that behaves as it is told, and books each key once. */
public final class BillingStub {
    private final HttpServer server;
    private final Map<String, String> booked = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.WELL);

    /** How it behaves. */
    public enum Mood {
        WELL,
        /** Nothing is booked: 503. */
        DOWN,
        /** Nothing is booked, for good: 422 with a detail. */
        REFUSING,
        /** It is booked, and nobody learns of it. */
        HANGING_UP,
        /** It is booked, and told too late. */
        SLOW,
        /** It is booked, and told when nobody waits any more. */
        STUCK,
        /** It is booked, and what is answered cannot be read. */
        MUMBLING
    }

    /** One request. */
    public record Asked(String key, String authorization, String body) {}

    private BillingStub(HttpServer server) {
        this.server = server;
    }

    public static BillingStub started() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var stub = new BillingStub(HttpServer.create(address, 0));
            stub.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            stub.server.createContext("/orders", stub::answer);
            stub.server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/orders";
    }

    public void is(Mood now) {
        mood.set(now);
    }

    /** What it was asked for an exception, as often as it was. */
    public List<Asked> asked(String exception) {
        return asked.stream().filter(one -> one.key().startsWith(exception)).toList();
    }

    /** How many orders of an exception took effect. */
    public long bookings(String exception) {
        return booked.keySet().stream().filter(key -> key.startsWith(exception)).count();
    }

    private void answer(HttpExchange request) throws IOException {
        String key = String.valueOf(request.getRequestHeaders().getFirst("Idempotency-Key"));
        asked.add(
                new Asked(
                        key,
                        String.valueOf(request.getRequestHeaders().getFirst("Authorization")),
                        new String(
                                request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        try (request) {
            switch (mood.get()) {
                case WELL -> tell(request, 201, booking(key));
                case DOWN -> tell(request, 503, "");
                case REFUSING -> tell(request, 422, "{\"detail\":\"The account is closed.\"}");
                case HANGING_UP -> booking(key);
                case STUCK -> {
                    booking(key);
                    pause(60_000);
                }
                case SLOW -> {
                    booking(key);
                    pause(1_500);
                    tell(request, 201, booking(key));
                }
                case MUMBLING -> {
                    booking(key);
                    tell(request, 200, "<html>");
                }
            }
        }
    }

    private String booking(String key) {
        String reference = booked.computeIfAbsent(key, _ -> "b-" + (booked.size() + 1));
        return "{\"reference\":\"%s\",\"balance\":{\"value\":\"1234.50\",\"currency\":\"RUB\"}}"
                .formatted(reference);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(HttpExchange request, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            request.getResponseBody().write(bytes);
        }
    }
}
