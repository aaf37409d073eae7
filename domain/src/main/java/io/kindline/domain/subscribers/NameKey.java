package io.kindline.domain.subscribers;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name brought to one spelling, so that Ануфриева, Anufrieva, Anoufrieva and Anufriyeva are one:
 * Latin letters, common transliterations folded, doubled letters single.
 *
 * @param words folded words in the order of the name, {@code [a-z0-9]} only
 */
public record NameKey(List<String> words) {
    private static final int WORDS_MAX = 12;
    private static final int WORD_LENGTH_MAX = 40;
    private static final int CONSONANTS_MIN = 3;
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    /** Cyrillic as people transliterate it, before any scholarly system sees it. */
    private static final Map<Integer, String> CYRILLIC =
            Map.ofEntries(
                    Map.entry((int) 'ж', "zh"),
                    Map.entry((int) 'х', "kh"),
                    Map.entry((int) 'ц', "ts"),
                    Map.entry((int) 'ч', "ch"),
                    Map.entry((int) 'ш', "sh"),
                    Map.entry((int) 'щ', "shch"),
                    Map.entry((int) 'ъ', ""),
                    Map.entry((int) 'ь', ""),
                    Map.entry((int) 'ы', "y"),
                    Map.entry((int) 'й', "y"),
                    Map.entry((int) 'э', "e"),
                    Map.entry((int) 'ё', "yo"),
                    Map.entry((int) 'ю', "yu"),
                    Map.entry((int) 'я', "ya"),
                    Map.entry((int) 'є', "ye"),
                    Map.entry((int) 'ї', "yi"),
                    Map.entry((int) 'і', "i"),
                    Map.entry((int) 'ґ', "g"));

    /** In this order; Q stands for one sound until all rules have run. */
    private static final List<Rule> RULES =
            List.of(
                    new Rule("shch|sch|sh|sz|sj(?=[aeou])", "s"),
                    new Rule("dzh|dj", "j"),
                    new Rule("tch|ch|tsch|ts|tz|cz|tj|c(?=[eiy])", "Q"),
                    new Rule("ck|q|c", "k"),
                    new Rule("zh", "z"),
                    new Rule("kh|gh", "h"),
                    new Rule("ph", "f"),
                    new Rule("th", "t"),
                    new Rule("x", "ks"),
                    new Rule("w", "v"),
                    new Rule("oe|ou|oo", "u"),
                    new Rule("y[oe]", "e"),
                    new Rule("[iyj]+(?=[aeou])", ""),
                    new Rule("[yj]", "i"),
                    new Rule("Q", "c"),
                    new Rule("(.)\\1+", "$1"));

    public NameKey {
        words = List.copyOf(words);
    }

    private record Rule(Pattern pattern, String replacement) {
        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }

    /** The key of a name or of a part of one; without words when there is nothing to find by. */
    public static NameKey of(String name, Transliteration transliteration) {
        String latin = transliteration.latin(cyrillicSpelledOut(name)).toLowerCase(Locale.ROOT);
        String bare = latin.replaceAll("['`\"\u02b9\u02bb\u02bc\u2018\u2019]", "");
        return new NameKey(
                Arrays.stream(bare.split("[^a-z0-9]+", -1))
                        .map(NameKey::fold)
                        .filter(word -> !word.isEmpty())
                        .limit(WORDS_MAX)
                        .toList());
    }

    private static String cyrillicSpelledOut(String name) {
        var text = new StringBuilder();
        name.codePoints()
                .map(Character::toLowerCase)
                .forEach(letter -> {
                    String spelled = CYRILLIC.get(letter);
                    if (spelled == null) {
                        text.appendCodePoint(letter);
                    } else {
                        text.append(spelled);
                    }
                });
        return text.toString();
    }

    private static String fold(String word) {
        String folded = word;
        for (Rule rule : RULES) {
            folded = rule.pattern.matcher(folded).replaceAll(rule.replacement);
        }
        String telling = folded.length() == 1 ? word : folded;
        return telling.length() > WORD_LENGTH_MAX ? telling.substring(0, WORD_LENGTH_MAX) : telling;
    }

    /** True when it is enough to look for: two letters or more in one word. */
    public boolean isTelling() {
        return words.stream().anyMatch(word -> word.length() > 1);
    }

    /**
     * What is stored and searched in: each word, then each word's skeleton, a space before and
     * after each.
     */
    public String text() {
        Set<String> all = new LinkedHashSet<>(words);
        words.stream().map(NameKey::skeleton).forEach(all::add);
        return all.stream().collect(Collectors.joining(" ", " ", " "));
    }

    /**
     * What survives swapped letters and wrong vowels: the consonants in alphabetical order, all
     * letters when there are too few; marked by a leading zero.
     */
    public static String skeleton(String word) {
        String consonants = VOWELS.matcher(word).replaceAll("");
        String letters = consonants.length() >= CONSONANTS_MIN ? consonants : word;
        return "0"
                + letters.chars()
                        .sorted()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /** Names are personal: a key never shows itself. */
    @Override
    public String toString() {
        return "NameKey[" + words.size() + " words]";
    }
}
