package io.kindline.domain.distress;

import io.kindline.domain.distress.Plain.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Signals in the order of their list, and which of them may begin at a word: its first two letters
 * rule out most, so that a text is not compared with every signal at every word.
 */
final class FirstLetters {
    private final List<Signal> signals = new ArrayList<>();
    private final Map<Character, BitSet> byFirst = new HashMap<>();
    private final Map<Character, BitSet> bySecond = new HashMap<>();

    void add(Signal signal) {
        int number = signals.size();
        signals.add(signal);
        for (Stem stem : signal.beginnings()) {
            stem.firstLetters().forEach(letter -> set(byFirst, letter, number));
            stem.secondLetters().forEach(letter -> set(bySecond, letter, number));
        }
    }

    private static void set(Map<Character, BitSet> by, char letter, int number) {
        by.computeIfAbsent(letter, _ -> new BitSet()).set(number);
    }

    /** Those that may begin there, in their order. */
    Stream<Signal> at(List<Token> tokens, int start) {
        String word = tokens.get(start).word();
        var candidates = new BitSet();
        if (!word.isEmpty()) {
            candidates.or(byFirst.getOrDefault(word.charAt(0), new BitSet()));
        }
        if (word.length() > 1) {
            candidates.or(bySecond.getOrDefault(word.charAt(1), new BitSet()));
        }
        return candidates.stream().mapToObj(signals::get);
    }
}
