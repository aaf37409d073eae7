package io.kindline.infrastructure.mail.mime;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what somebody wrote now from what he quotes of earlier mails. */
final class Quotes {
    private static final int LINE_MAX = 400;
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?iu)\\s*[-_*]{2,}\\s*(original message|original-nachricht|исходное сообщение"
                            + "|первоначальное сообщение|pesan asli|message d'origine)\\s*[-_*]*\\s*");
    private static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "(?iu)\\s*>?\\s*(on .{5,200}wrote:|.{5,200}(пишет|писал|писала|написал|написала)\\s*:"
                            + "|pada .{5,200}menulis:|am .{5,200}schrieb.{0,200}:|le .{5,200}a écrit\\s*:"
                            + "|.{0,100}<[^<>@\\s]{1,100}@[^<>\\s]{1,100}>\\s*:)\\s*");
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?iu)\\s*\\*?(from|sent|to|subject|date|cc|от|отправлено|кому|тема|дата|копия"
                            + "|dari|dikirim|kepada|perihal|von|gesendet|an|betreff)\\*?\\s*:.*");
    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?iu)\\s*[-_]{2,}\\s*(forwarded message|пересылаемое сообщение"
                            + "|пересланное сообщение|pesan terusan).*");

    private Quotes() {}

    /** The two parts; together they are the whole. */
    record Parts(String fresh, String history) {}

    static Parts split(String text) {
        List<String> lines = text.lines().toList();
        int answered = lastAnswered(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (matches(FORWARDED, lines.get(i))) {
                break;
            }
            if (beginsHistory(lines, i, answered)) {
                String fresh = String.join("\n", lines.subList(0, i)).strip();
                String history = String.join("\n", lines.subList(i, lines.size())).strip();
                return fresh.isEmpty() ? new Parts(text.strip(), "") : new Parts(fresh, history);
            }
        }
        return new Parts(text.strip(), "");
    }

    private static boolean beginsHistory(List<String> lines, int at, int answered) {
        String line = lines.get(at);
        if (matches(SEPARATOR, line)) {
            return true;
        }
        if (matches(ATTRIBUTION, joined(lines, at)) || matches(ATTRIBUTION, line)) {
            int next = matches(ATTRIBUTION, line) ? at + 1 : at + 2;
            return answered < next && next < lines.size();
        }
        if (line.startsWith(">")) {
            return answered < at;
        }
        return matches(HEADER, line) && headersFrom(lines, at) >= 3;
    }

    /** Attributions are often broken in two. */
    private static String joined(List<String> lines, int at) {
        return at + 1 < lines.size() ? lines.get(at) + " " + lines.get(at + 1) : lines.get(at);
    }

    /** The last line that is no quote; history begins behind it, for answers between stay. */
    private static int lastAnswered(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).startsWith(">") && !lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static int headersFrom(List<String> lines, int at) {
        int found = 0;
        for (int i = at; i < Math.min(lines.size(), at + 6); i++) {
            found += matches(HEADER, lines.get(i)) ? 1 : 0;
        }
        return found;
    }

    private static boolean matches(Pattern pattern, String line) {
        return line.length() <= LINE_MAX && pattern.matcher(line).matches();
    }
}
