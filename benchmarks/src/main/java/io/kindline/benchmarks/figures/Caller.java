package io.kindline.benchmarks.figures;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One client of HTTP/1.1 with a connection of its own that stays open. The driver shares the
 * processors with what it drives, so it does no more than the figures need.
 */
final class Caller implements Closeable {
    private static final int ANSWER_MAX_MILLIS = 30_000;
    private static final int CONNECT_MAX_MILLIS = 5_000;

    private final URI server;
    private Optional<Line> open = Optional.empty();

    Caller(URI server) {
        this.server = server;
    }

    /** An open connection. */
    private record Line(Socket socket, Answers answers) {}

    Answers.Answer get(String path, String bearer) throws IOException {
        return send(head("GET", path, bearer) + "\r\n");
    }

    /**
     * @param key that tells a repetition, empty for none
     */
    Answers.Answer post(String path, String bearer, String key, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return send(
                head("POST", path, bearer)
                        + "Content-Type: application/json\r\nContent-Length: "
                        + length
                        + (key.isEmpty() ? "" : "\r\nIdempotency-Key: " + key)
                        + "\r\n\r\n"
                        + body);
    }

    private String head(String method, String path, String bearer) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: "
                + server.getAuthority()
                + "\r\nAuthorization: Bearer "
                + bearer
                + "\r\n";
    }

    private Answers.Answer send(String text) throws IOException {
        byte[] request = text.getBytes(StandardCharsets.UTF_8);
        if (open.isPresent()) {
            try {
                return exchange(open.get(), request);
            } catch (Answers.None _) {
                // It was closed while nobody used it, and nothing of this request was answered.
                close();
            }
        }
        return exchange(connect(), request);
    }

    private Answers.Answer exchange(Line line, byte[] request) throws IOException {
        boolean stays = false;
        try {
            write(line, request);
            Answers.Answer answer = line.answers().next();
            stays = !answer.last();
            return answer;
        } finally {
            if (!stays) {
                close();
            }
        }
    }

    private static void write(Line line, byte[] request) throws IOException {
        try {
            line.socket().getOutputStream().write(request);
        } catch (IOException e) {
            throw new Answers.None(e);
        }
    }

    private Line connect() throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(ANSWER_MAX_MILLIS);
        socket.connect(
                new InetSocketAddress(server.getHost(), server.getPort()), CONNECT_MAX_MILLIS);
        var line = new Line(socket, new Answers(socket.getInputStream()));
        open = Optional.of(line);
        return line;
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().socket().close();
            open = Optional.empty();
        }
    }
}
