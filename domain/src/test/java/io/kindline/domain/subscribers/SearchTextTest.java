package io.kindline.domain.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTextTest {

    private static SearchText parsed(String typed) {
        return SearchText.parse(typed, NameKeyTest.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Ануфриева, name",
        "anna  petrova, name",
        "+7 900 000-01-42, number",
        "89000000142, number",
        "anna@example.org, mail",
        "KL-000142, account",
        "0142 Anna, last-four-and-name",
        "Anna 0142, last-four-and-name",
        "0142 KL-000142, last-four-and-account",
    })
    void one_box_understands_what_was_typed(String typed, String kind) {
        assertThat(parsed(typed))
                .isInstanceOfSatisfying(
                        SearchText.Understood.class,
                        understood -> assertThat(understood.query().kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({"0142", "'  0142 '", "0142 a", "٠١٤٢"})
    void last_four_digits_alone_are_not_enough(String typed) {
        assertThat(parsed(typed)).isInstanceOf(SearchText.LastFourAlone.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "a", "'?'", "'%%'", "'\u200b'"})
    void nothing_is_not_looked_for(String typed) {
        assertThat(parsed(typed)).isInstanceOf(SearchText.TooShort.class);
    }

    @Test
    void two_hundred_characters_are_the_limit() {
        assertThat(parsed("a".repeat(201))).isInstanceOf(SearchText.TooLong.class);
    }

    static Stream<String> anything() {
        return Stream.concat(MaskingTest.anything(), NameKeyTest.anything());
    }

    @ParameterizedTest
    @MethodSource("anything")
    void nothing_typed_makes_it_fail_or_shows_itself(String typed) {
        assertThat(parsed(typed).toString())
                .matches(text -> text.codePoints().filter(Character::isDigit).count() <= 6);
    }
}
