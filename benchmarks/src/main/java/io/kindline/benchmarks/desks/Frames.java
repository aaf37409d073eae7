package io.kindline.benchmarks.desks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pushes come in pieces: each message is preceded by its length and a bar. */
final class Frames {
    private final StringBuilder half = new StringBuilder();

    /** The messages for the page that are whole by now. */
    synchronized List<String> add(CharSequence piece) {
        half.append(piece);
        List<String> whole = new ArrayList<>();
        for (String message = next(); message != null; message = next()) {
            if (message.startsWith("{")) {
                whole.add(message);
            }
        }
        return whole;
    }

    private @Nullable String next() {
        int bar = half.indexOf("|");
        if (bar < 0) {
            return null;
        }
        int end = bar + 1 + Integer.parseInt(half.substring(0, bar).strip());
        if (half.length() < end) {
            return null;
        }
        String message = half.substring(bar + 1, end);
        half.delete(0, end);
        return message;
    }
}
