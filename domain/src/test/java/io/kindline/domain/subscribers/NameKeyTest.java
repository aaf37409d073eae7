package io.kindline.domain.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameKeyTest {
    private static final long SEED = 614;

    static final Transliteration PLAIN = new PlainLetters();

    @ParameterizedTest
    @CsvSource({
        "Ануфриева, Anufrieva",
        "Ануфриева, Anufriyeva",
        "Ануфриева, Anoufrieva",
        "Мария, Maria",
        "Мария, Mariya",
        "Мария, Marija",
        "Юлия, Yulia",
        "Юлия, Iuliia",
        "Юлия, Julija",
        "Щукин, Shchukin",
        "Щукин, Schukin",
        "Хабаров, Khabarov",
        "Хабаров, Habarov",
        "Дмитрий, Dmitry",
        "Дмитрий, Dmitrii",
        "Дмитрий, Dmitriy",
        "Цветаева, Tsvetaeva",
        "Чехов, Chekhov",
        "Жуков, Zhukov",
        "Жуков, Zukov",
        "Филипп, Filip",
        "Филипп, Philipp",
        "Андрей, Andrei",
        "Андрей, Andrey",
        "Алексей, Aleksej",
        "Наталья, Natalya",
        "Наталья, Natalia",
        "Sukarno, Soekarno",
        "Wahyu, Vahyu",
    })
    void S37_spellings_of_one_name_have_one_key(String one, String other) {
        assertThat(NameKey.of(one, PLAIN).words()).isEqualTo(NameKey.of(other, PLAIN).words());
    }

    static Stream<String> anything() {
        var chance = new Random(SEED);
        return IntStream.range(0, 2_000)
                .mapToObj(_ ->
                        chance.ints(chance.nextInt(60), 0, 0x2FFFF)
                                .filter(Character::isValidCodePoint)
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append)
                                .toString());
    }

    @ParameterizedTest
    @MethodSource("anything")
    void a_key_of_anything_is_plain_words_that_fit_the_column(String text) {
        NameKey key = NameKey.of(text, PLAIN);

        assertThat(key.words()).allMatch(word -> word.matches("[a-z0-9]{1,40}"));
        assertThat(key.text()).matches("[a-z0-9 ]*").hasSizeLessThan(1600);
    }

    @ParameterizedTest
    @MethodSource("anything")
    void case_and_repeated_folding_change_nothing(String text) {
        NameKey key = NameKey.of(text.toLowerCase(Locale.ROOT), PLAIN);

        assertThat(NameKey.of(text, s -> PLAIN.latin(s.toLowerCase(Locale.ROOT))).words())
                .isEqualTo(key.words());
    }

    @Test
    void swapped_letters_leave_the_skeleton_alone() {
        assertThat(NameKey.skeleton("petrov")).isEqualTo(NameKey.skeleton("pertov"));
        assertThat(NameKey.skeleton("mohamed")).isEqualTo(NameKey.skeleton("mhmd"));
    }

    @Test
    void likeness_counts_as_the_database_does() {
        assertThat(WordSimilarity.of("anufreva", " ana anufreva ")).isEqualTo(1.0);
        assertThat(WordSimilarity.of("anufreva", " anuvreva ")).isBetween(0.4, 0.6);
        assertThat(WordSimilarity.of("ivan", " olga ")).isZero();
    }
}
