package io.kindline.infrastructure.subscribers;

import static java.util.stream.Collectors.joining;

import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.WordSimilarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a matching record must fulfil, in rungs from the surest to the vaguest: whoever is on a rung
 * comes before all of the next, which is looked at only when the page is not full yet. A common
 * name then costs its first page, not everybody who has it.
 *
 * @param rungs at least one
 */
record SearchCondition(List<Rung> rungs, Map<String, Object> parameters) {
    private static final int RUNG = 10_000;
    private static final String COLUMNS =
            "select s.id, s.person_id, s.brand_id, s.name, s.confirmed, s.region, s.tariff,"
                    + " s.loyal_since, ";

    /** The database's own way to look for it. */
    enum Dialect {
        /** By the trigram index, rung by rung. */
        POSTGRESQL("s.name_key %%>> :%s"),
        /** By looking at every row, once. */
        H2("strict_word_similarity(:%s, s.name_key) >= " + WordSimilarity.ALIKE);

        private final String alike;

        Dialect(String alike) {
            this.alike = alike;
        }

        private String alike(String parameter) {
            return alike.formatted(parameter);
        }
    }

    /**
     * @param where an SQL condition on {@code s}, the subscriber
     * @param score an SQL integer below {@link #RUNG}, higher is better
     */
    record Rung(String where, String score) {}

    SearchCondition {
        rungs = List.copyOf(rungs);
        parameters = Map.copyOf(parameters);
    }

    /** Exactly this. */
    static SearchCondition exactly(String where, Map<String, Object> parameters) {
        return new SearchCondition(List.of(new Rung(where, "100")), parameters);
    }

    /**
     * Every word is in the name: whole, then as a beginning, then alike or with letters swapped.
     */
    static SearchCondition named(NameKey name, Dialect dialect) {
        List<String> words = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String word : name.words()) {
            String w = "w" + words.size();
            words.add(w);
            parameters.put(w, word);
            parameters.put(w + "whole", "% " + word + " %");
            parameters.put(w + "start", "% " + word + "%");
            parameters.put(w + "bones", "% " + NameKey.skeleton(word) + " %");
        }
        if (words.isEmpty()) {
            return exactly("1 = 0", Map.of());
        }
        return new SearchCondition(
                List.of(
                        new Rung(all(words, SearchCondition::whole), "100"),
                        new Rung(
                                all(words, SearchCondition::start),
                                sum(words, SearchCondition::startScore)),
                        new Rung(
                                all(words, w -> alike(w, dialect)),
                                sum(words, SearchCondition::alikeScore))),
                parameters);
    }

    private static String all(List<String> words, Function<String, String> each) {
        return words.stream().map(each).collect(joining(" and "));
    }

    private static String sum(List<String> words, Function<String, String> each) {
        return words.stream().map(each).collect(joining(" + "));
    }

    private static String whole(String w) {
        return "s.name_key like :" + w + "whole";
    }

    private static String start(String w) {
        return "s.name_key like :" + w + "start";
    }

    private static String alike(String w, Dialect dialect) {
        return "(s.name_key like :%1$sstart or s.name_key like :%1$sbones or %2$s)"
                .formatted(w, dialect.alike(w));
    }

    private static String startScore(String w) {
        return "case when %s then 100 else 90 end".formatted(whole(w));
    }

    private static String alikeScore(String w) {
        return """
        case when s.name_key like :%1$swhole then 100
             when s.name_key like :%1$sstart then 90
             else greatest(least(89, cast(strict_word_similarity(:%1$s, s.name_key) * 100 as int)),
               case when s.name_key like :%1$sbones then 60 else 0 end) end\
        """
                .formatted(w);
    }

    /** Both must hold; the score is this one's. */
    SearchCondition and(String further, Map<String, Object> more) {
        return new SearchCondition(
                rungs.stream()
                        .map(rung -> new Rung("(" + rung.where + ") and " + further, rung.score))
                        .toList(),
                together(parameters, more));
    }

    /** Either may hold; what fulfils this comes first. */
    SearchCondition or(SearchCondition other) {
        List<Rung> all = new ArrayList<>(rungs);
        all.addAll(other.rungs);
        return new SearchCondition(all, together(parameters, other.parameters));
    }

    private static Map<String, Object> together(Map<String, Object> a, Map<String, Object> b) {
        var all = new LinkedHashMap<>(a);
        all.putAll(b);
        return all;
    }

    /**
     * The best {@code :limit} of {@code :brands}, best first, with their score.
     *
     * @param later only those after {@code :score} and {@code :id}
     */
    String best(Dialect dialect, boolean later) {
        return switch (dialect) {
            case POSTGRESQL -> rungByRung(later);
            case H2 -> atOnce(later);
        };
    }

    private String rungByRung(boolean later) {
        String each =
                IntStream.range(0, rungs.size())
                        .mapToObj(i -> "r%d as materialized (%s)".formatted(i, rung(i, later)))
                        .collect(joining(", "));
        String all =
                IntStream.range(0, rungs.size())
                        .mapToObj(i -> "select * from r" + i)
                        .collect(joining(" union all "));
        return "with " + each + " " + all + " order by score desc, id desc limit :limit";
    }

    private String rung(int i, boolean later) {
        var where = new StringBuilder("s.brand_id in (:brands) and (" + rungs.get(i).where + ")");
        for (int before = 0; before < i; before++) {
            where.append(" and (").append(rungs.get(before).where).append(") is not true");
        }
        if (later) {
            where.append(
                    " and (%1$s < :score or %1$s = :score and s.id < :id)".formatted(score(i)));
        }
        if (i > 0) {
            where.append(
                    IntStream.range(0, i)
                            .mapToObj(before -> "(select count(*) from r" + before + ")")
                            .collect(joining(" + ", " and ", " < :limit")));
        }
        return COLUMNS
                + score(i)
                + " as score from subscribers_subscribers s where "
                + where
                + " order by score desc, s.id desc limit :limit";
    }

    private String atOnce(boolean later) {
        String score =
                IntStream.range(0, rungs.size())
                        .mapToObj(i -> "when " + rungs.get(i).where + " then " + score(i))
                        .collect(joining(" ", "case ", " end"));
        String any = rungs.stream().map(Rung::where).collect(joining(") or (", "((", "))"));
        String beyond = later ? "where score < :score or (score = :score and id < :id)" : "";
        return "select * from ("
                + COLUMNS
                + score
                + " as score from subscribers_subscribers s where s.brand_id in (:brands) and "
                + any
                + ") m "
                + beyond
                + " order by score desc, id desc limit :limit";
    }

    private String score(int i) {
        return "(" + (rungs.size() - 1 - i) * RUNG + " + " + rungs.get(i).score + ")";
    }
}
