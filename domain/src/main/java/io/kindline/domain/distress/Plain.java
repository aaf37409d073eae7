package io.kindline.domain.distress;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words made plain: lower case, without marks, stretched letters or look-alike digits. */
final class Plain {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}'’]+");
    private static final String CLAUSE_ENDS = ".!?,;:\n";
    private static final Pattern MARK = Pattern.compile("(?<![\\u0438\\u0418])\\p{M}");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    /** Longest first: sh before s. */
    private static final List<Map.Entry<String, String>> LATIN_TO_CYRILLIC =
            List.of(
                    Map.entry("shch", "щ"),
                    Map.entry("sch", "щ"),
                    Map.entry("zh", "ж"),
                    Map.entry("kh", "х"),
                    Map.entry("ts", "ц"),
                    Map.entry("ch", "ч"),
                    Map.entry("sh", "ш"),
                    Map.entry("yu", "ю"),
                    Map.entry("ju", "ю"),
                    Map.entry("ya", "я"),
                    Map.entry("ja", "я"),
                    Map.entry("yo", "е"),
                    Map.entry("jo", "е"),
                    Map.entry("ye", "е"),
                    Map.entry("iy", "ий"),
                    Map.entry("a", "а"),
                    Map.entry("b", "б"),
                    Map.entry("v", "в"),
                    Map.entry("w", "в"),
                    Map.entry("g", "г"),
                    Map.entry("d", "д"),
                    Map.entry("e", "е"),
                    Map.entry("z", "з"),
                    Map.entry("i", "и"),
                    Map.entry("j", "й"),
                    Map.entry("k", "к"),
                    Map.entry("l", "л"),
                    Map.entry("m", "м"),
                    Map.entry("n", "н"),
                    Map.entry("o", "о"),
                    Map.entry("p", "п"),
                    Map.entry("r", "р"),
                    Map.entry("s", "с"),
                    Map.entry("t", "т"),
                    Map.entry("u", "у"),
                    Map.entry("f", "ф"),
                    Map.entry("h", "х"),
                    Map.entry("x", "х"),
                    Map.entry("c", "ц"),
                    Map.entry("y", "ы"),
                    Map.entry("'", "ь"));

    private Plain() {}

    /**
     * A word as it is compared, and where it stands in the text.
     *
     * @param alone it begins a clause: what stands before does not belong to it
     */
    record Token(String word, int start, int end, boolean alone) {}

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int last = 0;
        for (MatchResult found : WORD.matcher(text).results().toList()) {
            boolean clause = endsClause(text, last, found.start());
            tokens.add(new Token(plain(found.group()), found.start(), found.end(), clause));
            last = found.end();
        }
        return tokens;
    }

    private static boolean endsClause(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static String plain(String word) {
        String bare =
                Normalizer.normalize(word, Normalizer.Form.NFKD)
                        .transform(it -> MARK.matcher(it).replaceAll(""))
                        .toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .replace('’', '\'');
        return STRETCHED.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("$1");
    }

    /** Russian written in Latin letters, in Cyrillic ones. */
    static String cyrillic(String latin) {
        var written = new StringBuilder();
        int at = 0;
        while (at < latin.length()) {
            int here = at;
            var letter =
                    LATIN_TO_CYRILLIC.stream()
                            .filter(it -> latin.startsWith(it.getKey(), here))
                            .findFirst();
            written.append(letter.map(Map.Entry::getValue).orElse(latin.substring(at, at + 1)));
            at += letter.map(it -> it.getKey().length()).orElse(1);
        }
        return written.toString();
    }
}
