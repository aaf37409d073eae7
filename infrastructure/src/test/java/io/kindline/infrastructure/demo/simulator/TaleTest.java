package io.kindline.infrastructure.demo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.demo.Story;
import io.kindline.application.demo.Story.Step;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.demo.DemoFiles;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaleTest {

    @Test
    void every_story_has_a_scenarios_id_and_speaks_every_language_of_the_screens() {
        Set<Language> all = Set.of(new Language("en"), new Language("ru"), new Language("id"));
        assertThat(Tale.all()).hasSizeGreaterThanOrEqualTo(20);
        for (Tale tale : Tale.all()) {
            Story story = tale.story();
            assertThat(story.id()).matches("S\\d{1,2}");
            assertThat(story.title().keySet()).as(story.id()).isEqualTo(all);
            assertThat(story.told().keySet()).as(story.id()).isEqualTo(all);
            assertThat(story.steps().getFirst()).isInstanceOf(Step.Writes.class);
            assertThat(story.steps().getLast())
                    .isInstanceOfAny(Step.Closes.class, Step.HelpsMany.class);
        }
        assertThat(Tale.all()).extracting(tale -> tale.story().id()).doesNotHaveDuplicates();
    }

    @Test
    void S24_is_told_over_three_channels() {
        Tale tale =
                Tale.all().stream()
                        .filter(one -> one.story().id().equals("S24"))
                        .findFirst()
                        .orElseThrow();
        assertThat(tale.doors()).containsExactly("whatsapp", "telegram", "mail");
    }

    @Test
    void S14_names_the_clause_the_reason_and_the_good_and_S22_promises_in_two_minutes() {
        assertThat(steps("S14"))
                .filteredOn(Step.Grants.class::isInstance)
                .singleElement()
                .satisfies(step -> {
                    var grant = (Step.Grants) step;
                    assertThat(grant.clause()).contains(new ClauseKey("3.2"));
                    assertThat(grant.words()).isNotBlank();
                    assertThat(grant.good()).isNotBlank();
                });
        assertThat(steps("S22"))
                .filteredOn(Step.Promises.class::isInstance)
                .extracting(step -> ((Step.Promises) step).within())
                .containsExactly(Duration.ofMinutes(2));
    }

    private static List<Step> steps(String id) {
        return Tale.all().stream()
                .filter(one -> one.story().id().equals(id))
                .findFirst()
                .orElseThrow()
                .story()
                .steps();
    }

    @Test
    void whoever_is_in_danger_is_safe_before_his_story_ends() {
        for (Tale tale : Tale.all()) {
            List<Step> steps = tale.story().steps();
            long called =
                    steps.stream()
                            .filter(step ->
                                    step instanceof Step.CallsHelp
                                            || step instanceof Step.GoesSilent)
                            .count();
            assertThat(steps.stream().filter(Step.IsSafe.class::isInstance).count())
                    .as(tale.story().id())
                    .isEqualTo(called);
        }
        assertThat(steps("S29"))
                .filteredOn(Step.HelpsMany.class::isInstance)
                .extracting(step -> ((Step.HelpsMany) step).people())
                .containsExactly(199);
    }

    @Test
    void every_door_of_a_story_exists() {
        Set<String> doors =
                DemoFiles.table("doors.txt").stream()
                        .map(row -> row.getFirst())
                        .collect(Collectors.toSet());
        Tale.all().forEach(tale -> assertThat(doors).containsAll(tale.doors()));
    }

    @Test
    void a_line_that_is_none_is_named() {
        for (String row :
                List.of("?: what", "no colon", "Q: where alone", "M: words", "G SOME: x")) {
            assertThatThrownBy(() -> Tale.parse("== S1\n" + row))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(row);
        }
    }
}
