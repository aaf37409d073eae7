package io.kindline.domain.distress;

import io.kindline.domain.distress.Plain.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Words that alarm when they come one after another: {@code want* ~ die}. A star ends a stem, a
 * tilde stands for up to three words of any kind, a bar for a choice. Words of six letters and more
 * are known with one letter wrong.
 */
public record Signal(Danger danger, List<String> pattern) {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int GAP_MAX = 3;
    private static final int FORGIVEN_FROM = 6;

    /**
     * @throws IllegalArgumentException when there are no words
     */
    public Signal {
        pattern = List.copyOf(pattern);
        if (pattern.isEmpty() || pattern.getFirst().equals("~")) {
            throw new IllegalArgumentException("a signal begins with a word");
        }
    }

    /** The tokens from the first to the last word, when the signal begins at this one. */
    Optional<Span> at(List<Token> tokens, int start) {
        OptionalInt end = match(tokens, start, 0);
        return end.isPresent() ? Optional.of(new Span(start, end.getAsInt())) : Optional.empty();
    }

    /**
     * Where something stands among the tokens.
     *
     * @param end the first token after it
     */
    record Span(int start, int end) {
        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private OptionalInt match(List<Token> tokens, int at, int part) {
        if (part == pattern.size()) {
            return OptionalInt.of(at);
        }
        String wanted = pattern.get(part);
        if (wanted.equals("~")) {
            for (int gap = 0; gap <= GAP_MAX; gap++) {
                OptionalInt end = match(tokens, at + gap, part + 1);
                if (end.isPresent()) {
                    return end;
                }
            }
            return OptionalInt.empty();
        }
        return at < tokens.size() && isOneOf(tokens.get(at).word(), wanted)
                ? match(tokens, at + 1, part + 1)
                : OptionalInt.empty();
    }

    private static boolean isOneOf(String word, String wanted) {
        return BAR.splitAsStream(wanted).anyMatch(choice -> is(word, choice));
    }

    private static boolean is(String word, String wanted) {
        if (wanted.endsWith("*")) {
            String stem = wanted.substring(0, wanted.length() - 1);
            return word.startsWith(stem)
                    || (stem.length() >= FORGIVEN_FROM
                            && word.length() >= stem.length()
                            && isNear(word.substring(0, stem.length()), stem));
        }
        return word.equals(wanted) || (wanted.length() >= FORGIVEN_FROM && isNear(word, wanted));
    }

    /** One letter more, less, other, or two changed in place. */
    private static boolean isNear(String word, String wanted) {
        if (Math.abs(word.length() - wanted.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), wanted.length());
        while (same < shorter && word.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String other = wanted.substring(same);
        if (rest.length() > other.length()) {
            return rest.substring(1).equals(other);
        }
        if (rest.length() < other.length()) {
            return other.substring(1).equals(rest);
        }
        return rest.length() <= 1
                || rest.substring(1).equals(other.substring(1))
                || (rest.charAt(0) == other.charAt(1)
                        && rest.charAt(1) == other.charAt(0)
                        && rest.substring(2).equals(other.substring(2)));
    }

    static Signal parse(Danger danger, String text) {
        return new Signal(danger, BLANK.splitAsStream(text.strip().replace('ё', 'е')).toList());
    }
}
