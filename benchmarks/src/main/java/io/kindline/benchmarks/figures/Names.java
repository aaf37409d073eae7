package io.kindline.benchmarks.figures;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that nobody has: 40 first names and 2,000 family names, a few of them very common. Their
 * spelling is one that the search's own folding leaves as it is.
 */
final class Names {
    private static final List<String> FIRST =
            List.of(
                    "ana", "maria", "ivan", "petr", "elena", "olga", "alina", "sergei", "anton",
                    "vera", "nina", "lev", "mark", "timur", "rita", "zora", "egor", "gleb", "artem",
                    "denis", "oleg", "irina", "darina", "polina", "marina", "kira", "lada", "roman",
                    "sava", "platon", "makar", "fedor", "luka", "mila", "toma", "raisa", "galina",
                    "larisa", "inga", "eva");
    private static final List<String> FAMILY =
            all(
                    List.of(
                            "kal", "ber", "sos", "dub", "rom", "per", "lun", "gor", "bel", "vin",
                            "mal", "tar", "sal", "mor", "kor", "zub", "rud", "lip", "sed", "fil"),
                    List.of("in", "ez", "an", "ov", "ik", "er", "ad", "un", "el", "it"),
                    List.of("ova", "ev", "ina", "ska", "enko", "in", "uk", "ov", "enov", "an"));

    private final Random chance;

    Names(Random chance) {
        this.chance = chance;
    }

    /** As people give it, and as search looks at it. */
    record Name(String first, String family) {
        String spelled() {
            return capital(first) + " " + capital(family);
        }

        String key() {
            return Stream.of(first, family, bones(first), bones(family))
                    .collect(Collectors.joining(" ", " ", " "));
        }
    }

    private static List<String> all(List<String> starts, List<String> middles, List<String> ends) {
        return starts.stream()
                .flatMap(start ->
                        middles.stream()
                                .flatMap(middle -> ends.stream().map(end -> start + middle + end)))
                .toList();
    }

    /** Somebody; the first of the lists are the most frequent. */
    Name next() {
        return new Name(
                FIRST.get((int) (FIRST.size() * Math.pow(chance.nextDouble(), 2))),
                FAMILY.get((int) (FAMILY.size() * Math.pow(chance.nextDouble(), 2.5))));
    }

    /** The same with two letters of the family name swapped, as people type. */
    static String mistyped(Name name) {
        String family = name.family();
        return name.first()
                + " "
                + family.charAt(0)
                + family.charAt(2)
                + family.charAt(1)
                + family.substring(3);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String bones(String word) {
        String consonants = word.replaceAll("[aeiou]", "");
        String letters = consonants.length() >= 3 ? consonants : word;
        return "0"
                + letters.chars()
                        .sorted()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
