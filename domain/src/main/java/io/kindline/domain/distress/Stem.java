package io.kindline.domain.distress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word, or how words begin; of six letters and more it is known with one letter wrong.
 *
 * @param ending whether more may follow
 */
record Stem(String letters, Ending ending) {
    private static final int FORGIVEN_FROM = 6;

    /** What may follow the letters. */
    enum Ending {
        NOTHING,
        ANYTHING
    }

    /**
     * @throws IllegalArgumentException without letters: it would be every word
     */
    Stem {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("a word has letters");
        }
    }

    /** {@code breath*} is a stem, {@code breath} a word. */
    static Stem parse(String wanted) {
        return wanted.endsWith("*")
                ? new Stem(wanted.substring(0, wanted.length() - 1), Ending.ANYTHING)
                : new Stem(wanted, Ending.NOTHING);
    }

    private boolean isForgiving() {
        return letters.length() >= FORGIVEN_FROM;
    }

    /** A word that it knows begins with one of these, or its second letter is one of those. */
    Set<Character> firstLetters() {
        return isForgiving() ? firstTwo() : Set.of(letters.charAt(0));
    }

    /** As {@link #firstLetters()}; none where no letter may be wrong. */
    Set<Character> secondLetters() {
        return isForgiving() ? firstTwo() : Set.of();
    }

    /**
     * One more or other at the beginning leaves them in the second place, one less in the first.
     */
    private Set<Character> firstTwo() {
        return new HashSet<>(List.of(letters.charAt(0), letters.charAt(1)));
    }

    boolean is(String word) {
        boolean forgiving = isForgiving();
        return switch (ending) {
            case NOTHING -> word.equals(letters) || (forgiving && isNear(word, word.length()));
            case ANYTHING ->
                    word.startsWith(letters)
                            || (forgiving
                                    && word.length() >= letters.length()
                                    && isNear(word, letters.length()));
        };
    }

    /** Of the word's first letters one is more, less or other, or two have changed places. */
    private boolean isNear(String word, int length) {
        int more = length - letters.length();
        if (more < -1 || more > 1) {
            return false;
        }
        int shorter = Math.min(length, letters.length());
        int same = 0;
        while (same < shorter && word.charAt(same) == letters.charAt(same)) {
            same++;
        }
        return switch (more) {
            case 1 -> isSame(word, same + 1, same, shorter - same);
            case -1 -> isSame(word, same, same + 1, shorter - same);
            default ->
                    shorter - same <= 1
                            || isSame(word, same + 1, same + 1, shorter - same - 1)
                            || isSwapped(word, same, shorter);
        };
    }

    private boolean isSwapped(String word, int at, int length) {
        return word.charAt(at) == letters.charAt(at + 1)
                && word.charAt(at + 1) == letters.charAt(at)
                && isSame(word, at + 2, at + 2, length - at - 2);
    }

    private boolean isSame(String word, int ofWord, int ofLetters, int length) {
        return word.regionMatches(ofWord, letters, ofLetters, length);
    }
}
