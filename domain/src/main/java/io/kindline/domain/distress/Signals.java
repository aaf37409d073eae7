package io.kindline.domain.distress;

import io.kindline.domain.distress.Plain.Token;
import io.kindline.domain.distress.Signal.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The signals of one language. A list has a line for each: {@code health: not breath*}; {@code
 * harmless: dying to see} takes words out again; {@code negation: not never} names words after
 * which a signal does not alarm, unless it holds one itself.
 */
public final class Signals {
    private static final int NEGATED_WITHIN = 3;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final FirstLetters alarming = new FirstLetters();
    private final FirstLetters harmless = new FirstLetters();
    private final SignalList.Topic topic;
    private final Transliterated transliterated;
    private final Set<String> negations = new HashSet<>();

    /** Whether Latin letters may stand for Cyrillic ones. */
    public enum Transliterated {
        YES,
        NO
    }

    private Signals(SignalList.Topic topic, Transliterated transliterated) {
        this.topic = topic;
        this.transliterated = transliterated;
    }

    /**
     * Reads a list; empty lines and those that begin with # are skipped.
     *
     * @param topic which dangers it may name
     * @param transliterated whether the language is also written in Latin letters, as Russian is
     * @throws MalformedSignals when a line is none of a list
     */
    public static Signals parse(
            SignalList.Topic topic, String list, Transliterated transliterated) {
        var signals = new Signals(topic, transliterated);
        List<String> lines = list.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                signals.add(line);
            } catch (IllegalArgumentException e) {
                throw new MalformedSignals(i + 1, line, e);
            }
        }
        return signals;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("no colon");
        }
        String words = line.substring(colon + 1).strip();
        String key = line.substring(0, colon).strip();
        switch (key) {
            case "harmless" -> harmless.add(Signal.parse(Danger.HEALTH, words));
            case "negation" -> BLANK.splitAsStream(words).forEach(negations::add);
            default -> alarming.add(Signal.parse(danger(key), words));
        }
    }

    private Danger danger(String key) {
        Danger danger = Danger.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (topic != SignalList.Topic.of(danger)) {
            throw new IllegalArgumentException(danger + " belongs to another list");
        }
        return danger;
    }

    /** The first alarming words in the text, if it holds any. */
    public Optional<Finding> in(String text) {
        return firstIn(text, List.of(this));
    }

    /** The first alarming words in the text by the first of the lists that knows any. */
    public static Optional<Finding> firstIn(String text, List<Signals> lists) {
        List<Token> tokens = Plain.tokens(text);
        return lists.stream()
                .map(list -> list.in(text, tokens))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> in(String text, List<Token> tokens) {
        return find(text, tokens)
                .or(() ->
                        transliterated == Transliterated.YES && isLatin(text)
                                ? find(text, inCyrillic(tokens))
                                : Optional.empty());
    }

    private Optional<Finding> find(String text, List<Token> tokens) {
        List<Span> taken = harmless(tokens);
        for (int start = 0; start < tokens.size(); start++) {
            int at = start;
            Optional<Finding> found =
                    alarming.at(tokens, at)
                            .flatMap(signal ->
                                    signal
                                            .at(tokens, at)
                                            .filter(span ->
                                                    taken.stream().noneMatch(span::overlaps))
                                            .filter(span -> !isNegated(tokens, span.start()))
                                            .map(span -> finding(signal, text, tokens, span))
                                            .stream())
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Signal signal, String text, List<Token> tokens, Span span) {
        int from = tokens.get(span.start()).start();
        int to = tokens.get(span.end() - 1).end();
        return new Finding(signal.danger(), text.substring(from, to));
    }

    /** A negation before it in the same clause, at most three words away. */
    private boolean isNegated(List<Token> tokens, int start) {
        for (int back = 0; back <= NEGATED_WITHIN && start - back >= 0; back++) {
            if (back > 0 && negations.contains(tokens.get(start - back).word())) {
                return true;
            }
            if (tokens.get(start - back).alone()) {
                return false;
            }
        }
        return false;
    }

    private List<Span> harmless(List<Token> tokens) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < tokens.size(); start++) {
            int at = start;
            harmless.at(tokens, at)
                    .flatMap(signal -> signal.at(tokens, at).stream())
                    .forEach(spans::add);
        }
        return spans;
    }

    private static boolean isLatin(String text) {
        return text.chars().noneMatch(letter -> letter >= 'А' && letter <= 'я');
    }

    private static List<Token> inCyrillic(List<Token> tokens) {
        return tokens.stream()
                .map(token ->
                        new Token(
                                Plain.cyrillic(token.word()),
                                token.start(),
                                token.end(),
                                token.alone()))
                .toList();
    }
}
