package io.kindline.domain.regulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two wordings, word by word: the longest common run of words stays, the rest
 * is gone or new.
 */
public final class WordDiff {
    private WordDiff() {}

    /** What became of a run of words. */
    public enum Fate {
        STAYS,
        GONE,
        NEW
    }

    /** A run of words, each with the white space after it. */
    public record Piece(Fate fate, String text) {}

    /** In reading order; what is gone comes before what is new in its place. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                append(pieces, Fate.STAYS, now.get(j));
                i++;
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                append(pieces, Fate.GONE, old.get(i));
                i++;
            } else {
                append(pieces, Fate.NEW, now.get(j));
                j++;
            }
        }
        return List.copyOf(pieces);
    }

    /** How many words are in common from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(old.get(i), now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)", -1));
    }

    private static void append(List<Piece> pieces, Fate fate, String word) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(fate, last.text() + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}
