package io.kindline.infrastructure.shared;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program of somebody else's on this machine; it remembers what it was told. */
public final class OneServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();

    /** One request. */
    public record Told(String path, String idempotencyKey, String body) {}

    private OneServer(HttpServer server) {
        this.server = server;
    }

    /** Starts one that answers each path with the status it is called after. */
    public static OneServer started() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var one = new OneServer(HttpServer.create(address, 0));
        one.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        one.server.createContext("/", one::answer);
        one.server.start();
        return one;
    }

    public URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        String body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(
                new Told(
                        path,
                        String.valueOf(request.getRequestHeaders().getFirst("Idempotency-Key")),
                        body));
        try (request) {
            switch (path) {
                case "/302" -> {
                    request.getResponseHeaders().set("Location", "/200");
                    request.sendResponseHeaders(302, -1);
                }
                case "/endless" -> {
                    request.sendResponseHeaders(200, 0);
                    pour(request.getResponseBody());
                }
                default -> request.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
            }
        }
    }

    private static void pour(OutputStream out) throws IOException {
        while (true) {
            out.write(new byte[64 * 1024]);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
