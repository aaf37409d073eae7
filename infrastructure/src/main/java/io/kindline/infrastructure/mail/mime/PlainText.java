package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.Trait;
import java.util.EnumSet;
import java.util.Set;

/** Plain text as a person reads it: soft line breaks (RFC 3676) joined. */
final class PlainText {

    private PlainText() {}

    static String of(String raw, Parameters parameters) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        boolean flowed = parameters.get("format").filter("flowed"::equalsIgnoreCase).isPresent();
        return flowed
                ? joined(text, parameters.get("delsp").filter("yes"::equalsIgnoreCase).isPresent())
                : text;
    }

    /** Signs of PGP within the text itself. */
    static Set<Trait> armour(String text) {
        Set<Trait> found = EnumSet.noneOf(Trait.class);
        if (text.contains("-----BEGIN PGP MESSAGE-----")) {
            found.add(Trait.ENCRYPTED);
        }
        if (text.contains("-----BEGIN PGP SIGNED MESSAGE-----")) {
            found.add(Trait.SIGNED);
        }
        return found;
    }

    private static String joined(String text, boolean dropBlank) {
        var out = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].startsWith(" ") ? lines[i].substring(1) : lines[i];
            boolean soft = line.endsWith(" ") && !line.equals("-- ") && i + 1 < lines.length;
            boolean sameQuote = soft && quoteDepth(line) == quoteDepth(lines[i + 1]);
            if (sameQuote && quoteDepth(line) == 0) {
                out.append(dropBlank ? line.substring(0, line.length() - 1) : line);
            } else {
                out.append(line).append(i + 1 < lines.length ? "\n" : "");
            }
        }
        return out.toString();
    }

    private static int quoteDepth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
