package io.kindline.infrastructure.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A header's value and its parameters, as of {@code Content-Type}: quoted or not, in pieces and
 * with charsets (RFC 2231), or in encoded words where none may be.
 */
record Parameters(String value, Map<String, String> all) {
    private static final int PIECES_MAX = 100;

    static Parameters of(String header) {
        Map<String, String> raw = new HashMap<>();
        String value = "";
        int at = 0;
        while (at <= header.length()) {
            int end = end(header, at);
            String piece = header.substring(at, end).strip();
            int equals = piece.indexOf('=');
            if (at == 0) {
                value = piece.toLowerCase(Locale.ROOT);
            } else if (equals > 0 && raw.size() < PIECES_MAX) {
                String name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                raw.putIfAbsent(name, unquoted(piece.substring(equals + 1).strip()));
            }
            at = end + 1;
        }
        return new Parameters(value, joined(raw));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(all.get(name)).filter(found -> !found.isBlank());
    }

    private static int end(String header, int from) {
        boolean quoted = false;
        for (int i = from; i < header.length(); i++) {
            char sign = header.charAt(i);
            if (sign == '\\' && quoted) {
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                return i;
            }
        }
        return header.length();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inside = quoted ? text.substring(1, text.length() - 1) : text;
        return inside.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static Map<String, String> joined(Map<String, String> raw) {
        Map<String, String> all = new HashMap<>();
        raw.forEach((name, value) -> {
            if (name.indexOf('*') < 0) {
                all.putIfAbsent(name, HeaderText.decoded(value));
            }
        });
        raw.keySet().stream()
                .filter(name -> name.indexOf('*') > 0)
                .map(name -> name.substring(0, name.indexOf('*')))
                .distinct()
                .forEach(name -> all.put(name, pieces(name, raw)));
        return Map.copyOf(all);
    }

    private static String pieces(String name, Map<String, String> raw) {
        String whole = raw.get(name + "*");
        if (whole != null) {
            return extended(whole, charset(whole));
        }
        String first = raw.getOrDefault(name + "*0*", "");
        String charset = charset(first);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < PIECES_MAX; i++) {
            String encoded = raw.get(name + "*" + i + "*");
            String plain = raw.get(name + "*" + i);
            if (encoded != null) {
                bytes.writeBytes(percent(i == 0 ? afterCharset(encoded) : encoded));
            } else if (plain != null) {
                bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            } else {
                break;
            }
        }
        return HeaderText.decoded(Charsets.decode(bytes.toByteArray(), charset));
    }

    private static String extended(String value, String charset) {
        return Charsets.decode(percent(afterCharset(value)), charset);
    }

    private static String charset(String value) {
        int tick = value.indexOf('\'');
        return tick > 0 ? value.substring(0, tick) : "";
    }

    private static String afterCharset(String value) {
        int first = value.indexOf('\'');
        int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        return second < 0 ? value : value.substring(second + 1);
    }

    private static byte[] percent(String text) {
        var out = new ByteArrayOutputStream();
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length && raw[i] == '%' ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(raw[i]);
            }
        }
        return out.toByteArray();
    }
}
