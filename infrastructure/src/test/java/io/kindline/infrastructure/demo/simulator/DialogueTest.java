package io.kindline.infrastructure.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.demo.Script;
import io.kindline.infrastructure.demo.Script.Line;
import io.kindline.infrastructure.demo.Script.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private final Reactions reactions = new Reactions();

    @Test
    void he_never_speaks_to_nothing() {
        Dialogue dialogue = dialogue("S: Hello", "O: Yes?", "S: I am lost");

        assertThat(dialogue.answerTo(List.of())).isEmpty();
        assertThat(dialogue.answerTo(List.of("Where are you?"))).containsExactly("I am lost");
    }

    @Test
    void he_tells_his_story_turn_by_turn() {
        Dialogue dialogue =
                dialogue("S: Hello", "S: Anybody?", "O: Yes", "S: One", "O: And", "S: Two");

        assertThat(dialogue.opening()).containsExactly("Hello", "Anybody?");
        assertThat(dialogue.answerTo(List.of("Good day."))).containsExactly("One");
        assertThat(dialogue.isAllSaid()).isFalse();
        assertThat(dialogue.answerTo(List.of("I see.", "Go on."))).containsExactly("Two");
        assertThat(dialogue.isAllSaid()).isTrue();
    }

    @Test
    void asked_for_patience_he_waits_once_with_the_rest() {
        Dialogue dialogue = dialogue("S: Hello", "O: Yes", "S: Thank you");

        assertThat(dialogue.answerTo(List.of("One moment please")))
                .hasSize(1)
                .doesNotContain("Thank you");
        assertThat(dialogue.answerTo(List.of("Still a moment"))).containsExactly("Thank you");
    }

    @Test
    void he_thanks_when_his_story_ends_with_our_words() {
        Dialogue dialogue = dialogue("S: Hello", "O: Done.");

        assertThat(dialogue.isAllSaid()).isFalse();
        assertThat(dialogue.answerTo(List.of("It is done."))).hasSize(1);
        assertThat(dialogue.isAllSaid()).isTrue();
    }

    @Test
    void asked_for_more_at_the_end_he_parts_once_and_falls_silent() {
        Dialogue dialogue = dialogue("S: Hello", "O: Done.", "S: Thanks");
        dialogue.answerTo(List.of("Done."));

        assertThat(dialogue.answerTo(List.of("You are welcome."))).isEmpty();
        assertThat(dialogue.answerTo(List.of("Anything else?"))).hasSize(1);
        assertThat(dialogue.answerTo(List.of("Really nothing?"))).isEmpty();
    }

    @Test
    void every_script_of_the_demo_can_be_led_to_its_end() {
        for (Script script : Script.all()) {
            var dialogue = new Dialogue(script.told(new Random(3)), reactions, new Random(3));
            for (int i = 0; i <= script.turns().size(); i++) {
                dialogue.answerTo(List.of("…"));
            }
            assertThat(dialogue.isAllSaid()).as(script.key()).isTrue();
            assertThat(dialogue.answerTo(List.of("…"))).isEmpty();
        }
    }

    private Dialogue dialogue(String... rows) {
        List<Line> lines = new ArrayList<>();
        for (String row : rows) {
            Speaker speaker = row.startsWith("S") ? Speaker.SUBSCRIBER : Speaker.OPERATOR;
            lines.add(new Line(speaker, row.substring(3)));
        }
        var script =
                new Script(
                        "test",
                        new Language("en"),
                        List.of("chat"),
                        "balance",
                        Emotion.CALM,
                        Emotion.CALM,
                        Outcome.SOLVED,
                        lines);
        return new Dialogue(script, reactions, new Random(7));
    }
}
