package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    @Test
    void S21_line_breaks_survive_whatever_system_they_come_from() {
        assertThat(MessageText.of("one\r\ntwo\rthree\n\nfour").value())
                .isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "мама мыла раму",
                "שלום עולם",
                "日本語のテキスト",
                "\u202Eright to left\u202C",
                "zero\u200Bwidth",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://example.org\")",
                "👩‍👩‍👧‍👦"
            })
    void S37_any_script_is_kept_as_it_was_written(String text) {
        assertThat(MessageText.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\0", "\0 \0"})
    void nothing_visible_is_no_message(String text) {
        assertThatThrownBy(() -> MessageText.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_nul_is_dropped_and_the_rest_kept() {
        assertThat(MessageText.of("a\0b").value()).isEqualTo("ab");
    }

    @Test
    void the_longest_text_fits_and_one_character_more_does_not() {
        assertThat(new MessageText("x".repeat(MessageText.LENGTH_MAX)).value())
                .hasSize(MessageText.LENGTH_MAX);
        assertThatThrownBy(() -> new MessageText("x".repeat(MessageText.LENGTH_MAX + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_never_shows_itself_in_a_log() {
        assertThat(new MessageText("my number is +79000000001").toString())
                .isEqualTo("text of 25 characters");
    }

    @Property
    void a_heading_is_one_line_of_at_most_120_characters_and_breaks_no_character(
            @ForAll @StringLength(max = 400) String any) {
        if (any.replace("\0", "").isBlank()) {
            return;
        }
        String heading = MessageText.of(any).heading();

        assertThat(heading.length()).isLessThanOrEqualTo(120);
        assertThat(heading).doesNotContain("\n");
        if (!any.isEmpty() && any.codePoints().noneMatch(MessageTextTest::isLoneSurrogate)) {
            assertThat(heading.codePoints().noneMatch(MessageTextTest::isLoneSurrogate)).isTrue();
        }
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
