package io.kindline.benchmarks.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The answers of HTTP/1.1 that come one after the other on a connection. */
final class Answers {
    private static final int BUFFER = 16 * 1024;
    private static final int HEXADECIMAL = 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    Answers(InputStream in) {
        this.in = in;
    }

    /**
     * What was answered.
     *
     * @param last whether the connection ends with it
     */
    record Answer(int status, String body, boolean last) {
        boolean good() {
            return status / 100 == 2;
        }
    }

    /** The connection ended before anything of an answer came. */
    static final class None extends IOException {
        private static final long serialVersionUID = 1L;

        None(IOException cause) {
            super("the connection ended before an answer", cause);
        }

        None() {
            super("the connection ended before an answer");
        }
    }

    /** How long the body is, and whether another answer comes on this connection. */
    private record Heads(int length, boolean chunked, boolean last) {}

    Answer next() throws IOException {
        if (at == end && !comes()) {
            throw new None();
        }
        int status = status();
        Heads heads = heads();
        while (status / 100 == 1) {
            // "Continue" and its like come before the answer proper.
            status = status();
            heads = heads();
        }
        if (status == 204 || status == 304) {
            return new Answer(status, "", heads.last());
        }
        if (heads.chunked()) {
            return new Answer(status, chunks(), heads.last());
        }
        if (heads.length() >= 0) {
            return new Answer(status, text(bytes(heads.length())), heads.last());
        }
        byte[] rest = in.readAllBytes();
        return new Answer(status, text(bytes(end - at)) + text(rest), true);
    }

    /** Whether something comes; a reset before the first byte is an end like any other. */
    private boolean comes() throws IOException {
        try {
            return more();
        } catch (SocketException e) {
            throw new None(e);
        }
    }

    private int status() throws IOException {
        String line = line();
        String[] parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.")) {
            throw new IOException("not an answer of HTTP/1.1: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    private Heads heads() throws IOException {
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = Math.max(0, line.indexOf(':'));
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = "chunked".equalsIgnoreCase(value);
                case "connection" -> last = "close".equalsIgnoreCase(value);
                default -> {
                    // Of no use here.
                }
            }
        }
        return new Heads(length, chunked, last);
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(bytes(size));
            var _ = line();
        }
        var _ = heads();
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        String line = line();
        int extension = line.indexOf(';');
        return Integer.parseInt(
                (extension < 0 ? line : line.substring(0, extension)).strip(), HEXADECIMAL);
    }

    /** Without the end of the line. */
    private String line() throws IOException {
        var text = new StringBuilder();
        while (true) {
            for (int i = at; i < end; i++) {
                if (buffer[i] == '\n') {
                    text.append(new String(buffer, at, i - at, StandardCharsets.ISO_8859_1));
                    at = i + 1;
                    return text.toString().stripTrailing();
                }
            }
            text.append(new String(buffer, at, end - at, StandardCharsets.ISO_8859_1));
            if (!more()) {
                throw new IOException("the connection ended within an answer");
            }
        }
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = new byte[count];
        int ready = Math.min(count, end - at);
        System.arraycopy(buffer, at, bytes, 0, ready);
        at += ready;
        if (in.readNBytes(bytes, ready, count - ready) < count - ready) {
            throw new IOException("the connection ended within an answer");
        }
        return bytes;
    }

    private boolean more() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
