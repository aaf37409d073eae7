package io.kindline.domain.subscribers;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two words are by their trigrams, as PostgreSQL's pg_trgm counts it (two spaces before a
 * word, one after; common over all): what {@code strict_word_similarity} answers for one word.
 */
public final class WordSimilarity {
    /** From here on words count as alike: pg_trgm's own default. */
    public static final double ALIKE = 0.5;

    private WordSimilarity() {}

    /** The likeness, 0 to 1, of the word to the most similar word of the text. */
    public static double of(String word, String text) {
        Set<String> wanted = trigrams(word);
        double best = 0;
        for (String candidate : text.strip().split(" ", -1)) {
            Set<String> present = trigrams(candidate);
            long common = wanted.stream().filter(present::contains).count();
            best = Math.max(best, (double) common / (wanted.size() + present.size() - common));
        }
        return best;
    }

    private static Set<String> trigrams(String word) {
        String padded = "  " + word + " ";
        Set<String> all = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            all.add(padded.substring(i, i + 3));
        }
        return all;
    }
}
