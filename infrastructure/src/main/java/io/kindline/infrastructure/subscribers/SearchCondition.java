package io.kindline.infrastructure.subscribers;

import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.WordSimilarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a matching record must fulfil, how well it does, and the parameters of both.
 *
 * @param where an SQL condition on {@code s}, the subscriber
 * @param score an SQL integer, higher is better
 */
record SearchCondition(String where, String score, Map<String, Object> parameters) {

    /** The database's own way to say that a word of the key is like the parameter. */
    enum Dialect {
        /** By the trigram index. */
        POSTGRESQL("s.name_key %%>> :%s"),
        /** By looking at every row. */
        H2("strict_word_similarity(:%s, s.name_key) >= " + WordSimilarity.ALIKE);

        private final String alike;

        Dialect(String alike) {
            this.alike = alike;
        }

        private String alike(String parameter) {
            return alike.formatted(parameter);
        }
    }

    /** Exactly this. */
    static SearchCondition exactly(String where, Map<String, Object> parameters) {
        return new SearchCondition(where, "100", parameters);
    }

    /** Every word is in the name: whole, as its beginning, alike, or with letters swapped. */
    static SearchCondition named(NameKey name, Dialect dialect) {
        List<String> wheres = new ArrayList<>();
        List<String> scores = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        int n = 0;
        for (String word : name.words()) {
            String w = "w" + n++;
            parameters.put(w, word);
            parameters.put(w + "whole", "% " + word + " %");
            parameters.put(w + "start", "% " + word + "%");
            parameters.put(w + "bones", "% " + NameKey.skeleton(word) + " %");
            wheres.add(
                    "(s.name_key like :%1$sstart or s.name_key like :%1$sbones or %2$s)"
                            .formatted(w, dialect.alike(w)));
            scores.add(
                    """
                    greatest(cast(strict_word_similarity(:%1$s, s.name_key) * 100 as int),
                      case when s.name_key like :%1$swhole then 100
                           when s.name_key like :%1$sstart then 90
                           when s.name_key like :%1$sbones then 60 else 0 end)\
                    """
                            .formatted(w));
        }
        return new SearchCondition(
                wheres.isEmpty() ? "1 = 0" : String.join(" and ", wheres),
                scores.isEmpty() ? "0" : String.join(" + ", scores),
                parameters);
    }

    /** Both must hold; the score is this one's. */
    SearchCondition and(String further, Map<String, Object> more) {
        var all = new LinkedHashMap<>(parameters);
        all.putAll(more);
        return new SearchCondition("(" + where + ") and " + further, score, all);
    }

    /** Either may hold. */
    SearchCondition or(SearchCondition other) {
        var all = new LinkedHashMap<>(parameters);
        all.putAll(other.parameters);
        return new SearchCondition(
                "((" + where + ") or (" + other.where + "))",
                "case when " + where + " then " + score + " else " + other.score + " end",
                all);
    }
}
