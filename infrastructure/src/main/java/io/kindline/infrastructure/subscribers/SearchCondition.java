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
 * comes before all of the next. On one rung all are alike, and {@link #PLACE} orders them.
 *
 * @param parts at least one, the surest first
 */
record SearchCondition(List<Part> parts, Map<String, Object> parameters) {
    /** The last digit, then the id: by slices of chance, as PostgreSQL walks them. */
    private static final String PLACE =
            "right(cast(s.id as varchar(36)), 1) || cast(s.id as varchar(36))";

    private static final String EVERYBODY = "subscribers_subscribers s";
    private static final int NAME_RUNGS = 5;

    /**
     * @param from an SQL table, or several, with {@code s}, the subscriber
     * @param where an SQL condition on them
     * @param score an SQL integer from 0, the vaguest, to below {@code rungs}
     */
    record Part(String from, String where, String score, int rungs) {}

    SearchCondition {
        parts = List.copyOf(parts);
        parameters = Map.copyOf(parameters);
    }

    /** Exactly this. */
    static SearchCondition exactly(String where, Map<String, Object> parameters) {
        return new SearchCondition(List.of(new Part(EVERYBODY, where, "0", 1)), parameters);
    }

    /**
     * Every word is in the name: whole, one of them whole and the others as a beginning, all as a
     * beginning, with letters swapped or vowels wrong, alike. By a look at every row.
     */
    static SearchCondition named(NameKey name) {
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
        String begun = each(words, " and ", SearchCondition::begun);
        String oneWhole = each(words, " or ", SearchCondition::whole);
        List<String> rungs =
                List.of(
                        each(words, " and ", SearchCondition::whole),
                        begun + " and (" + oneWhole + ")",
                        begun,
                        each(words, " and ", SearchCondition::swapped),
                        each(words, " and ", SearchCondition::alike));
        String score =
                IntStream.range(0, NAME_RUNGS)
                        .mapToObj(i -> "when " + rungs.get(i) + " then " + (NAME_RUNGS - 1 - i))
                        .collect(joining(" ", "case ", " end"));
        // Whoever is on a rung above fulfils the last one too.
        return new SearchCondition(
                List.of(new Part(EVERYBODY, rungs.getLast(), score, NAME_RUNGS)), parameters);
    }

    /** The same by PostgreSQL's index of words, rung by rung until there are enough. */
    static SearchCondition indexed(NameKey name) {
        if (name.words().isEmpty()) {
            return exactly("1 = 0", Map.of());
        }
        // More than the page, for those whom a part before has already: one account a brand.
        String named =
                """
                subscribers_named(cast(array[:words] as text[]), cast(array[:skeletons] as text[]),
                  array[:brands], :score, :place, :limit + cardinality(array[:brands])) n
                join subscribers_subscribers s on s.id = n.id\
                """;
        return new SearchCondition(
                List.of(new Part(named, "1 = 1", "n.score", NAME_RUNGS)),
                Map.of(
                        "words",
                        name.words(),
                        "skeletons",
                        name.words().stream().map(NameKey::skeleton).toList()));
    }

    private static String each(
            List<String> words, String between, Function<String, String> condition) {
        return words.stream().map(condition).collect(joining(between));
    }

    private static String whole(String w) {
        return "s.name_key like :" + w + "whole";
    }

    private static String begun(String w) {
        return "s.name_key like :" + w + "start";
    }

    private static String swapped(String w) {
        return "(s.name_key like :%1$sstart or s.name_key like :%1$sbones)".formatted(w);
    }

    private static String alike(String w) {
        return "(%s or strict_word_similarity(:%s, s.name_key) >= %s)"
                .formatted(swapped(w), w, WordSimilarity.ALIKE);
    }

    /** Both must hold; the score is this one's. */
    SearchCondition and(String further, Map<String, Object> more) {
        return new SearchCondition(
                parts.stream()
                        .map(part ->
                                new Part(
                                        part.from,
                                        further + " and (" + part.where + ")",
                                        part.score,
                                        part.rungs))
                        .toList(),
                together(parameters, more));
    }

    /** Either may hold; what fulfils this comes first. */
    SearchCondition or(SearchCondition other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new SearchCondition(all, together(parameters, other.parameters));
    }

    private static Map<String, Object> together(Map<String, Object> a, Map<String, Object> b) {
        var all = new LinkedHashMap<>(a);
        all.putAll(b);
        return all;
    }

    /**
     * The best {@code :limit} of {@code :brands} after {@code :score} and {@code :place}, best
     * first, with both.
     */
    String best() {
        String all =
                IntStream.range(0, parts.size())
                        .mapToObj(this::part)
                        .collect(joining(" union all "));
        return "select * from ("
                + all
                + ") m where score < :score or (score = :score and place < :place)"
                + " order by score desc, place desc limit :limit";
    }

    private String part(int i) {
        Part part = parts.get(i);
        int below = parts.stream().skip(i + 1L).mapToInt(Part::rungs).sum();
        String unseen =
                parts.stream()
                        .limit(i)
                        .map(before -> " and (" + before.where + ") is not true")
                        .collect(joining());
        return """
        select s.id, s.person_id, s.brand_id, s.name, s.confirmed, s.region, s.tariff,
          s.loyal_since, %d + %s as score, %s as place
        from %s where s.brand_id in (:brands) and (%s)%s\
        """
                .formatted(below, part.score, PLACE, part.from, part.where, unseen);
    }
}
