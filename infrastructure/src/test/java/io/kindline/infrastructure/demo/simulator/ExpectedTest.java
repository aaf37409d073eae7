package io.kindline.infrastructure.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.demo.Story.Step;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    private static final Step.Deed FACT = new Step.KeepsFact("Lives by the lake");
    private static final Step.Deed ANGER = new Step.Feels(Emotion.ANGRY, "Cut off");

    private final ContactId contact = new ContactId(UUID.randomUUID());
    private final Map<StoryDeeds.Kind, Long> there = new EnumMap<>(StoryDeeds.Kind.class);
    private final Expected expected = new Expected((kind, _) -> there.getOrDefault(kind, 0L));

    private void happens(StoryDeeds.Kind kind) {
        there.merge(kind, 1L, Long::sum);
    }

    @Test
    void what_was_there_before_the_story_came_is_not_the_presenters_doing() {
        happens(StoryDeeds.Kind.FACT);
        expected.cameTo(contact);
        expected.expect(FACT, contact);

        assertThat(expected.isDone(FACT, contact)).isFalse();
        happens(StoryDeeds.Kind.FACT);
        assertThat(expected.isDone(FACT, contact)).isTrue();
    }

    @Test
    void done_ahead_of_its_turn_it_counts_once() {
        expected.cameTo(contact);
        happens(StoryDeeds.Kind.FACT);
        expected.expect(FACT, contact);
        assertThat(expected.isDone(FACT, contact)).isTrue();

        expected.expect(FACT, contact);
        assertThat(expected.isDone(FACT, contact)).isFalse();
    }

    @Test
    void what_was_left_out_is_not_owed_later() {
        expected.cameTo(contact);
        expected.expect(FACT, contact);
        expected.leaveOut(FACT, contact);
        expected.expect(FACT, contact);

        happens(StoryDeeds.Kind.FACT);
        assertThat(expected.isDone(FACT, contact)).isTrue();
    }

    @Test
    void a_state_that_is_there_already_is_not_waited_for() {
        happens(StoryDeeds.Kind.EMOTION);
        expected.cameTo(contact);
        expected.expect(ANGER, contact);

        assertThat(expected.isDone(ANGER, contact)).isTrue();
    }
}
