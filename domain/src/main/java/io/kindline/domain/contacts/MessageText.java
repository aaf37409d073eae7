package io.kindline.domain.contacts;

/** What is said: 1 to {@value #LENGTH_MAX} characters, not blank, line breaks kept. */
public record MessageText(String value) {

    /** The longest text of any channel, in characters. */
    public static final int LENGTH_MAX = 25_000;

    /**
     * @throws IllegalArgumentException when it is blank, too long or holds a NUL
     */
    public MessageText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a message needs a text");
        }
        if (value.length() > LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a message has " + LENGTH_MAX + " characters at most, not " + value.length());
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a message holds no NUL character");
        }
    }

    /** Text as it comes from outside: CR LF and CR become LF, NUL is dropped, ends are trimmed. */
    public static MessageText of(String raw) {
        return new MessageText(
                raw.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip());
    }

    /** The first line or so, for lists: at most 120 characters. */
    public String heading() {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, 118))) + "…";
    }

    /** Never the text itself: logs are read by many. */
    @Override
    public String toString() {
        return "text of " + value.length() + " characters";
    }
}
