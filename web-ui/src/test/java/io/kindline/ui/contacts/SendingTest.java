package io.kindline.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.ui.contacts.Sending.Origin;
import io.kindline.ui.contacts.Sending.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendingTest {
    private final Sending.UnderWay underWay = new Sending.UnderWay();
    private final Origin here = new Origin("op01:7", false, "op01:7");
    private int taken;

    private Optional<Sending> send(String text, int turn) {
        return underWay.begin(new Words(here, text, turn), () -> taken++);
    }

    private void stored(String text, int turn) {
        Sending sending = send(text, turn).orElseThrow();
        sending.over();
        sending.taken();
    }

    @Test
    void a_second_press_while_the_first_is_under_way_sends_nothing() {
        Sending first = send("Hello", 0).orElseThrow();
        assertThat(send("Hello", 0)).isEmpty();
        first.over();
        first.taken();
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void a_second_press_before_the_browser_knows_that_it_was_taken_sends_nothing() {
        stored("Hello", 0);
        assertThat(send("Hello", 0)).isEmpty();
    }

    @Test
    void the_same_words_can_be_sent_again_and_others_at_once() {
        stored("Hello", 0);
        stored("Hello", 1);
        stored("Are you there?", 1);
        assertThat(taken).isEqualTo(3);
    }

    @Test
    void what_was_refused_can_be_sent_again() {
        send("Hello", 0).orElseThrow().over();
        assertThat(send("Hello", 0)).isPresent();
        assertThat(taken).isZero();
    }
}
