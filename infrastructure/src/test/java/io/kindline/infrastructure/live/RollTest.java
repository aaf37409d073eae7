package io.kindline.infrastructure.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final UUID NODE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final long SECOND = 1_000_000_000;

    private final Roll roll = new Roll(Duration.ofSeconds(8));

    private boolean missedBefore(long number, String text) {
        return roll.missedBefore(new Word(NODE, number, text), 0);
    }

    @Test
    void words_in_a_row_and_beats_between_them_miss_nothing() {
        assertThat(missedBefore(41, "{}")).as("the first one heard").isFalse();
        assertThat(missedBefore(42, "{}")).isFalse();
        assertThat(missedBefore(42, Word.BEAT)).isFalse();
        assertThat(missedBefore(43, "{}")).isFalse();
        assertThat(missedBefore(43, Word.FAREWELL)).isFalse();
    }

    @Test
    void a_number_left_out_is_noticed_by_the_next_word_or_beat() {
        var _ = missedBefore(1, "{}");
        assertThat(missedBefore(3, "{}")).isTrue();
        assertThat(missedBefore(4, Word.BEAT)).isTrue();
        assertThat(missedBefore(5, Word.FAREWELL)).isTrue();
    }

    @Test
    void who_falls_silent_without_a_farewell_is_missed_once() {
        var _ = missedBefore(1, "{}");
        assertThat(roll.somebodyFellSilent(7 * SECOND)).isFalse();
        assertThat(roll.somebodyFellSilent(9 * SECOND)).isTrue();
        assertThat(roll.somebodyFellSilent(20 * SECOND)).isFalse();
    }

    @Test
    void who_said_farewell_is_not_missed() {
        var _ = missedBefore(1, "{}");
        var _ = missedBefore(1, Word.FAREWELL);
        assertThat(roll.somebodyFellSilent(60 * SECOND)).isFalse();
    }

    @Test
    void a_word_comes_back_as_it_was_said_and_foreign_notifications_are_passed_over() {
        var word = new Word(NODE, 7, "{\"a\":\"b:c\"}");
        assertThat(Word.parse(word.carried())).contains(word);
        assertThat(Word.parse("hello")).isEmpty();
        assertThat(Word.parse("a:b:c")).isEmpty();
        assertThat(new Word(NODE, 1, "x".repeat(8_000)).fits()).isFalse();
    }
}
