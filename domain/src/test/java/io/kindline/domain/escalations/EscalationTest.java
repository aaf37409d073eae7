package io.kindline.domain.escalations;

import static io.kindline.domain.escalations.EscalationSamples.NOW;
import static io.kindline.domain.escalations.EscalationSamples.PATIENCE;
import static io.kindline.domain.escalations.EscalationSamples.contact;
import static io.kindline.domain.escalations.EscalationSamples.emergency;
import static io.kindline.domain.escalations.EscalationSamples.somebody;
import static io.kindline.domain.escalations.EscalationSamples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EscalationTest {
    private static final OperatorId FIRST = new OperatorId(new UUID(0, 1));
    private static final OperatorId SECOND = new OperatorId(new UUID(0, 2));

    @Test
    void the_next_supervisor_is_asked_in_turn_and_after_the_last_everybody() {
        List<OperatorId> onDuty = List.of(SECOND, FIRST);
        Alarm.Ringing alarm = Alarm.begun(onDuty, PATIENCE, NOW);
        assertThat(alarm.asked()).contains(FIRST);
        assertThat(alarm.isOverAt(NOW.plusSeconds(29))).isFalse();

        alarm = alarm.next(onDuty, PATIENCE, NOW.plusSeconds(30));
        assertThat(alarm.asked()).contains(SECOND);
        alarm = alarm.next(onDuty, PATIENCE, NOW.plusSeconds(60));
        assertThat(alarm.asked()).isEmpty();
        assertThat(alarm.next(onDuty, PATIENCE, NOW.plusSeconds(90)).asked()).isEmpty();
    }

    @Test
    void who_hears_it_first_has_heard_it() {
        Escalation.Open heard =
                emergency(Service.POLICE, contact())
                        .acknowledge(FIRST, NOW)
                        .acknowledge(SECOND, NOW.plusSeconds(1));
        assertThat(heard.alarm()).isEqualTo(new Alarm.Heard(FIRST, NOW));
    }

    @Test
    void S1_a_look_that_nobody_takes_rings_at_the_owner_then_the_supervisor_then_everybody() {
        Watch watch = Watch.begun(Duration.ofMinutes(5), NOW);
        Instant due = NOW.plusSeconds(300);
        List<Watch.Level> levels = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            assertThat(watch.isDueAt(due)).isTrue();
            watch = watch.rung(PATIENCE, due);
            levels.add(watch.level());
            due = watch.next();
        }
        assertThat(levels)
                .containsExactly(
                        Watch.Level.OWNER,
                        Watch.Level.SUPERVISOR,
                        Watch.Level.EVERYBODY,
                        Watch.Level.EVERYBODY);
        assertThat(watch.checked(due).level()).isEqualTo(Watch.Level.QUIET);
    }

    @Property
    void whatever_the_clock_does_a_watch_rings_at_the_latest_after_its_interval(
            @ForAll @Size(max = 30) List<@IntRange(min = -100_000, max = 100_000) Integer> jumps) {
        Watch watch = Watch.begun(Duration.ofMinutes(5), NOW);
        Instant now = NOW;
        for (int jump : jumps) {
            now = now.plusSeconds(jump);
            if (watch.isDueAt(now)) {
                watch = watch.rung(PATIENCE, now);
            }
            assertThat(watch.isDueAt(now)).isFalse();
            assertThat(watch.isDueAt(now.plus(watch.every()))).isTrue();
        }
    }

    @Property
    void S2_life_comes_before_services_whatever_came_first(
            @ForAll @Size(min = 1, max = 12) List<Service> services) {
        Escalation.Emergency of = emergency(Service.MEDICAL, contact());
        List<Task> tasks = new ArrayList<>();
        services.forEach(service -> tasks.add(task(of, service, NOW.plusSeconds(tasks.size()))));
        var list = new TaskList(tasks);

        boolean life = services.stream().anyMatch(Service::isLifeSafety);
        List<Boolean> inOrder =
                list.tasks().stream().map(it -> it.order().service().isLifeSafety()).toList();
        assertThat(inOrder).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        list.tasks()
                .forEach(task ->
                        assertThat(list.isBlocked(task))
                                .isEqualTo(life && !task.order().service().isLifeSafety()));
    }

    @Test
    void nothing_ends_without_a_word_how_one_knows() {
        Escalation.Emergency open = emergency(Service.ROADSIDE, contact());
        assertThatThrownBy(() -> open.confirmSafe(FIRST, "  ", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open.override(FIRST, "", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_places_and_ways_to_people_are_in_no_log() {
        assertThat(new DictatedNumber("+7 900 555 0142")).hasToString("***0142");
        assertThat(new SecondPath("Flat 12")).hasToString("***");
        Place place =
                Place.told(
                        new PlaceId(new UUID(0, 1)),
                        emergency(Service.POLICE, contact()).id(),
                        "59.93, 30.33 second floor",
                        Optional.empty(),
                        somebody(),
                        NOW);
        assertThat(place.toString()).doesNotContain("59").doesNotContain("floor");
        assertThat(place.source()).isEqualTo(Place.Source.COORDINATES);
    }
}
