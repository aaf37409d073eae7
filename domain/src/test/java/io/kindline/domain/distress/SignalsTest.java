package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.distress.SignalList.Topic;
import io.kindline.domain.distress.Signals.Transliterated;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Signals ENGLISH =
            Signals.parse(
                    Topic.DISTRESS,
                    """
                    # a comment
                    negation: not no
                    self-harm: want* ~ die
                    health: not breath*
                    health: unconscious
                    fire: fire
                    harmless: want* to die laughing
                    """,
                    Transliterated.NO);

    @Test
    void stems_gaps_and_stretched_letters_are_known() {
        assertThat(ENGLISH.in("I WANTED so much to dieeee!"))
                .contains(new Finding(Danger.SELF_HARM, "WANTED so much to dieeee"));
    }

    @Test
    void one_wrong_letter_in_a_long_word_is_forgiven() {
        assertThat(ENGLISH.in("she is unconcious")).isPresent();
        assertThat(ENGLISH.in("she is uncnscious")).isPresent();
        assertThat(ENGLISH.in("a fine day")).isEmpty();
    }

    @Test
    void a_negation_takes_the_alarm_out_unless_the_signal_holds_it_itself() {
        assertThat(ENGLISH.in("there is no fire")).isEmpty();
        assertThat(ENGLISH.in("no, fire!")).isPresent();
        assertThat(ENGLISH.in("he is not breathing")).isPresent();
    }

    @Test
    void harmless_words_are_taken_out() {
        assertThat(ENGLISH.in("I want to die laughing")).isEmpty();
    }

    @Test
    void russian_in_latin_letters_is_read() {
        Signals russian = Signals.parse(Topic.DISTRESS, "fire: пожар*", Transliterated.YES);
        assertThat(russian.in("U nas POZHAR")).contains(new Finding(Danger.FIRE, "POZHAR"));
    }

    @Test
    void a_line_that_is_none_says_where_it_stands() {
        for (String line :
                List.of(
                        "nonsense",
                        "weather: rain",
                        "threat: rain",
                        "fire:",
                        "fire: *",
                        "fire: burn||smoke",
                        "fire: ~ smoke")) {
            assertThatThrownBy(() -> Signals.parse(Topic.DISTRESS, "\n" + line, Transliterated.NO))
                    .isInstanceOfSatisfying(
                            MalformedSignals.class,
                            why -> {
                                assertThat(why.line()).isEqualTo(2);
                                assertThat(why.text()).isEqualTo(line);
                            });
        }
    }

    @Property
    void nothing_that_somebody_may_write_breaks_it(@ForAll String text) {
        assertThat(ENGLISH.in(text)).isNotNull();
    }
}
