package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StemTest {

    @Test
    void a_star_lets_anything_follow() {
        assertThat(Stem.parse("burn*").is("burning")).isTrue();
        assertThat(Stem.parse("burn").is("burning")).isFalse();
    }

    @Test
    void one_letter_wrong_is_forgiven_in_six_and_more() {
        Stem police = Stem.parse("police");
        for (String word : List.of("polise", "plice", "pollice", "poilce", "policee")) {
            assertThat(police.is(word)).as(word).isTrue();
        }
        for (String word : List.of("polite1", "pol", "elicop", "plcie", "")) {
            assertThat(police.is(word)).as(word).isFalse();
        }
        assertThat(Stem.parse("fire").is("fure")).isFalse();
    }

    @Property
    void whatever_letter_is_lost_a_long_word_is_known(
            @ForAll @AlphaChars @StringLength(min = 6, max = 20) String word,
            @ForAll @IntRange(min = 0, max = 19) int lost) {
        int at = lost % word.length();

        assertThat(Stem.parse(word).is(word.substring(0, at) + word.substring(at + 1))).isTrue();
    }

    @Property
    void whatever_word_it_knows_is_told_by_one_of_its_first_two_letters(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 8) String letters,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 9) String word,
            @ForAll Stem.Ending ending) {
        var stem = new Stem(letters, ending);
        boolean told =
                stem.firstLetters().contains(word.charAt(0))
                        || (word.length() > 1 && stem.secondLetters().contains(word.charAt(1)));

        assertThat(told || !stem.is(word)).isTrue();
    }

    @Property
    void a_word_with_a_letter_more_less_or_other_or_two_swapped_is_known_and_told_by_them(
            @ForAll @AlphaChars @StringLength(min = 6, max = 9) String letters,
            @ForAll @IntRange(min = 0, max = 8) int where,
            @ForAll @AlphaChars char other) {
        int at = where % letters.length();
        var stem = new Stem(letters, Stem.Ending.NOTHING);
        for (String word :
                List.of(
                        letters.substring(0, at) + other + letters.substring(at),
                        letters.substring(0, at) + letters.substring(at + 1),
                        letters.substring(0, at) + other + letters.substring(at + 1),
                        swapped(letters, at % (letters.length() - 1)))) {
            assertThat(stem.is(word)).as(word).isTrue();
            assertThat(
                            stem.firstLetters().contains(word.charAt(0))
                                    || stem.secondLetters().contains(word.charAt(1)))
                    .as(word)
                    .isTrue();
        }
    }

    private static String swapped(String letters, int at) {
        return letters.substring(0, at)
                + letters.charAt(at + 1)
                + letters.charAt(at)
                + letters.substring(at + 2);
    }
}
