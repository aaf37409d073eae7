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
record Signal(Danger danger, List<Part> parts) {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int GAP_MAX = 3;

    /** What must stand at one place. */
    sealed interface Part {}

    /** Up to three words of any kind. */
    record Gap() implements Part {}

    /** One of these. */
    record OneOf(List<Stem> choices) implements Part {
        OneOf {
            choices = List.copyOf(choices);
        }

        boolean isAt(List<Token> tokens, int at) {
            if (at >= tokens.size()) {
                return false;
            }
            String word = tokens.get(at).word();
            for (Stem choice : choices) {
                if (choice.is(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * @throws IllegalArgumentException when it does not begin with a word
     */
    Signal {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.getFirst() instanceof Gap) {
            throw new IllegalArgumentException("a signal begins with a word");
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it does not begin with a word
     */
    static Signal parse(Danger danger, String pattern) {
        return new Signal(
                danger,
                BLANK.splitAsStream(pattern.strip().replace('ё', 'е')).map(Signal::part).toList());
    }

    private static Part part(String wanted) {
        return wanted.equals("~")
                ? new Gap()
                : new OneOf(BAR.splitAsStream(wanted).map(Stem::parse).toList());
    }

    /** What its first word may be. */
    List<Stem> beginnings() {
        return switch (parts.getFirst()) {
            case OneOf(var choices) -> choices;
            case Gap _ -> throw new IllegalStateException("a signal begins with a word");
        };
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
        if (part == parts.size()) {
            return OptionalInt.of(at);
        }
        return switch (parts.get(part)) {
            case OneOf words ->
                    words.isAt(tokens, at) ? match(tokens, at + 1, part + 1) : OptionalInt.empty();
            case Gap _ -> afterGap(tokens, at, part + 1);
        };
    }

    private OptionalInt afterGap(List<Token> tokens, int at, int part) {
        for (int gap = 0; gap <= GAP_MAX; gap++) {
            OptionalInt end = match(tokens, at + gap, part);
            if (end.isPresent()) {
                return end;
            }
        }
        return OptionalInt.empty();
    }
}
