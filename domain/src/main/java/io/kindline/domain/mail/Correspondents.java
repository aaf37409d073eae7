package io.kindline.domain.mail;

import io.kindline.domain.subscribers.ContactAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads the addresses of a header as real mailers write them: names in quotes, comments, groups, no
 * brackets, semicolons, and much that no standard allows. What is no address is left out.
 */
public final class Correspondents {
    private static final int MOST = 200;
    private static final int NAME_MAX = 200;
    private static final int LENGTH_MAX = 100_000;

    private Correspondents() {}

    /**
     * The addresses in the order they stand.
     *
     * @param header unfolded; encoded words still encoded, so that none can pretend to be a bracket
     * @param decode turns a name with encoded words into text
     */
    public static List<Correspondent> read(String header, UnaryOperator<String> decode) {
        List<Correspondent> all = new ArrayList<>();
        String text = header.length() > LENGTH_MAX ? header.substring(0, LENGTH_MAX) : header;
        for (String one : split(text)) {
            if (all.size() < MOST) {
                one(one, decode).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** Parts between commas and semicolons that are in no quotes, brackets or comments. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        boolean quoted = false;
        boolean bracket = false;
        int comment = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                part.append(sign).append(text.charAt(++i));
                continue;
            }
            if (sign == '"' && comment == 0) {
                quoted = !quoted;
            } else if (!quoted && sign == '(') {
                comment++;
            } else if (!quoted && sign == ')' && comment > 0) {
                comment--;
            } else if (!quoted && comment == 0 && sign == '<') {
                bracket = true;
            } else if (!quoted && sign == '>') {
                bracket = false;
            }
            boolean ends = !quoted && !bracket && comment == 0 && (sign == ',' || sign == ';');
            boolean group = sign == ':' && !quoted && !bracket && comment == 0;
            if (ends) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (group && part.indexOf("@") < 0) {
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static Optional<Correspondent> one(String text, UnaryOperator<String> decode) {
        String clear = withoutComments(text);
        int open = unquoted(clear, '<');
        if (open >= 0) {
            int close = clear.indexOf('>', open);
            String inside = clear.substring(open + 1, close < 0 ? clear.length() : close);
            return address(inside).map(found -> named(clear.substring(0, open), found, decode));
        }
        return lastWord(clear, decode)
                .or(() -> address(clear).map(found -> named(comment(text), found, decode)));
    }

    /** {@code John Doe john@example.org}, as some programs write it. */
    private static Optional<Correspondent> lastWord(String clear, UnaryOperator<String> decode) {
        String trimmed = clear.strip();
        int blank = Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\t'));
        return blank < 0
                ? Optional.empty()
                : address(trimmed.substring(blank + 1))
                        .map(found -> named(trimmed.substring(0, blank), found, decode));
    }

    private static Correspondent named(
            String raw, ContactAddress address, UnaryOperator<String> decode) {
        String name = decode.apply(unquote(raw)).replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        if (name.contains("@") && name.equalsIgnoreCase(address.value())) {
            name = "";
        }
        int end = Math.min(name.length(), NAME_MAX);
        if (end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return new Correspondent(name.substring(0, end), address);
    }

    /** One at sign with something on both sides, nothing that breaks a line or a header. */
    static Optional<ContactAddress> address(String raw) {
        String text = raw.strip();
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            text = text.substring(7);
        }
        if (text.startsWith("@") && text.indexOf(':') > 0) {
            text = text.substring(text.indexOf(':') + 1);
        }
        text = text.replaceAll("[\\s\\p{Cc}\\p{Cf}]", "");
        int at = text.lastIndexOf('@');
        boolean whole = at > 0 && at < text.length() - 1 && text.length() <= 320;
        String domain = whole ? text.substring(at + 1) : "";
        String local = whole ? text.substring(0, at) : "";
        boolean quoted = local.length() > 2 && local.startsWith("\"") && local.endsWith("\"");
        boolean sound =
                whole
                        && domain.chars().noneMatch(sign -> "<>\"(),;:\\@".indexOf(sign) >= 0)
                        && (quoted || local.chars().noneMatch(c -> "<>\"(),;:\\@".indexOf(c) >= 0));
        return sound ? ContactAddress.parse(text) : Optional.empty();
    }

    private static int unquoted(String text, char wanted) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == wanted && !quoted) {
                return i;
            }
        }
        return quoted ? text.indexOf(wanted) : -1;
    }

    private static String withoutComments(String text) {
        var left = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                left.append(depth == 0 ? text.substring(i, i + 2) : "");
                i++;
                continue;
            }
            if (sign == '"' && depth == 0) {
                quoted = !quoted;
            }
            if (!quoted && sign == '(') {
                depth++;
            } else if (!quoted && sign == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                left.append(sign);
            }
        }
        return left.toString();
    }

    private static String comment(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return open >= 0 && close > open ? text.substring(open + 1, close) : "";
    }

    private static String unquote(String text) {
        String name = text.strip();
        if (name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1);
        }
        return name.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
