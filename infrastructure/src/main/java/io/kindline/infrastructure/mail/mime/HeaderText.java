package io.kindline.infrastructure.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of headers: folded, in encoded words (RFC 2047) or in bare bytes of some charset. */
final class HeaderText {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final int LENGTH_MAX = 100_000;

    private HeaderText() {}

    /** A header's bytes as one line; encoded words stay as they are. */
    static String unfolded(byte[] raw) {
        String text = Charsets.decode(raw, "us-ascii");
        String cut = text.length() > LENGTH_MAX ? text.substring(0, LENGTH_MAX) : text;
        return cut.replaceAll("\\r?\\n[ \\t]?", " ").replaceAll("[\\r\\n\\x00]", " ").strip();
    }

    /**
     * Encoded words become text. Words of one charset that touch are joined before they are
     * decoded: mailers cut characters in two.
     */
    static String decoded(String text) {
        Matcher word = WORD.matcher(text);
        var out = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        while (word.find()) {
            String between = text.substring(end, word.start());
            boolean touches = bytes.size() > 0 && between.isBlank();
            if (!touches || !charset.equalsIgnoreCase(word.group(1))) {
                flush(bytes, charset, out);
                out.append(touches ? "" : between);
            }
            charset = word.group(1);
            bytes.writeBytes(bytesOf(word.group(2), word.group(3)));
            end = word.end();
        }
        flush(bytes, charset, out);
        return out.append(text, end, text.length()).toString();
    }

    /** One line without control characters, no longer than asked. */
    static String line(String text, int most) {
        String line = decoded(text).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\uD800-\\uDFFF]]", " ");
        String clean = line.replaceAll("[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", " ");
        String trimmed = clean.strip();
        int end = Math.min(most, trimmed.length());
        if (end > 0
                && end < trimmed.length()
                && Character.isHighSurrogate(trimmed.charAt(end - 1))) {
            end--;
        }
        return trimmed.substring(0, end);
    }

    private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder out) {
        if (bytes.size() > 0) {
            out.append(Charsets.decode(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private static byte[] bytesOf(String encoding, String text) {
        if (encoding.equalsIgnoreCase("q")) {
            return quoted(text);
        }
        String base64 = text.replaceAll("[^A-Za-z0-9+/]", "");
        String whole = base64.length() % 4 == 1 ? base64.substring(0, base64.length() - 1) : base64;
        return Base64.getDecoder().decode(whole);
    }

    private static byte[] quoted(String text) {
        var out = new ByteArrayOutputStream();
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length && raw[i] == '=' ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(raw[i] == '_' ? ' ' : raw[i]);
            }
        }
        return out.toByteArray();
    }
}
