package io.kindline.domain.escalations;

import static io.kindline.domain.escalations.EscalationSamples.NOW;
import static io.kindline.domain.escalations.EscalationSamples.PATIENCE;
import static io.kindline.domain.escalations.EscalationSamples.asked;
import static io.kindline.domain.escalations.EscalationSamples.contact;
import static io.kindline.domain.escalations.EscalationSamples.emergency;
import static io.kindline.domain.escalations.EscalationSamples.functional;
import static io.kindline.domain.escalations.EscalationSamples.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.escalations.Alarm.Rung;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AskedTeamTest {
    private static final TeamId NETWORK = new TeamId(new UUID(0, 7));
    private static final Escalation.Above ALL =
            new Escalation.Above(List.of(), EnumSet.allOf(Rung.class));

    private final Colleague fitter = colleague(Optional.of(NETWORK), Role.OPERATOR);
    private final Colleague leader = colleague(Optional.of(NETWORK), Role.SUPERVISOR);
    private final Colleague vera = colleague(Optional.empty(), Role.SUPERVISOR);
    private final Colleague olga =
            colleague(Optional.of(new TeamId(new UUID(0, 8))), Role.OPERATOR);

    private static Colleague colleague(Optional<TeamId> team, Role role) {
        return new Colleague(somebody(), team, Set.of(role));
    }

    private static Rung rung(Escalation.Open open) {
        return ((Alarm.Climbing) open.alarm()).rung();
    }

    @Test
    void the_team_is_asked_then_its_supervisors_then_all_of_the_brand_and_then_no_more() {
        Escalation.Open open = asked(Service.NETWORK, contact(), NETWORK);
        assertThat(rung(open)).isEqualTo(Rung.TEAM);
        assertThat(rung(open.rung(ALL, PATIENCE, NOW.plusSeconds(29)))).isEqualTo(Rung.TEAM);

        open = open.rung(ALL, PATIENCE, NOW.plusSeconds(30));
        assertThat(rung(open)).isEqualTo(Rung.LEADERS);
        open = open.rung(ALL, PATIENCE, NOW.plusSeconds(60));
        assertThat(rung(open)).isEqualTo(Rung.SUPERVISORS);
        assertThat(open.rung(ALL, PATIENCE, NOW.plusSeconds(3600)).alarm()).isEqualTo(open.alarm());
    }

    @Test
    void a_rung_on_which_nobody_stands_is_passed_over() {
        assertThat(Alarm.climbing(Set.of(Rung.SUPERVISORS), PATIENCE, NOW).rung())
                .isEqualTo(Rung.SUPERVISORS);
        assertThat(
                        new Alarm.Climbing(Rung.TEAM, NOW, NOW.plus(PATIENCE))
                                .next(Set.of(Rung.TEAM, Rung.SUPERVISORS), NOW)
                                .rung())
                .isEqualTo(Rung.SUPERVISORS);
    }

    @Property
    void whatever_the_clock_does_each_rung_is_asked_once(
            @ForAll @Size(max = 30) List<@IntRange(min = -100_000, max = 100_000) Integer> jumps) {
        Escalation.Open open = asked(Service.BILLING, contact(), NETWORK);
        Instant now = NOW;
        List<Rung> asked = new ArrayList<>(List.of(rung(open)));
        for (int jump : jumps) {
            now = now.plusSeconds(jump);
            Escalation.Open next = open.rung(ALL, PATIENCE, now);
            if (!next.alarm().equals(open.alarm())) {
                asked.add(rung(next));
            }
            open = next;
        }
        assertThat(asked).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void each_rung_rings_at_somebody_new_and_at_nobody_of_another_team() {
        Escalation.Open team = asked(Service.NETWORK, contact(), NETWORK);
        Escalation.Open leaders = climbedTo(Rung.LEADERS, team);
        Escalation.Open supervisors = climbedTo(Rung.SUPERVISORS, team);
        List<Colleague> all = List.of(fitter, leader, vera, olga);

        assertThat(all).extracting(it -> it.hears(team)).containsExactly(true, false, false, false);
        assertThat(all)
                .extracting(it -> it.hears(leaders))
                .containsExactly(true, true, false, false);
        assertThat(all)
                .extracting(it -> it.hears(supervisors))
                .containsExactly(true, true, true, false);
        assertThat(all)
                .extracting(it -> it.hears(supervisors.acknowledge(fitter.id(), NOW)))
                .containsOnly(false);
    }

    private static Escalation.Open climbedTo(Rung rung, Escalation.Open open) {
        return open.with(new Alarm.Climbing(rung, NOW, NOW.plusSeconds(1)), open.watch());
    }

    @Test
    void one_of_the_team_or_a_supervisor_hears_it_and_answers() {
        Escalation.Functional team = asked(Service.NETWORK, contact(), NETWORK);
        assertThat(List.of(fitter, leader, vera, olga))
                .extracting(it -> it.mayAcknowledge(team))
                .containsExactly(true, true, true, false);
        assertThat(List.of(fitter, leader, vera, olga))
                .extracting(it -> it.mayAnswer(team))
                .containsExactly(true, true, true, false);
    }

    @Test
    void without_a_team_and_where_lives_are_at_stake_it_is_as_ever() {
        Escalation.Functional nobodys = functional(Service.NETWORK, contact());
        Escalation.Emergency life = emergency(Service.MEDICAL, contact());
        assertThat(olga.mayAnswer(nobodys)).isTrue();
        assertThat(olga.mayAcknowledge(nobodys)).isFalse();
        assertThat(vera.mayAcknowledge(nobodys)).isTrue();
        assertThat(fitter.mayAcknowledge(life)).isFalse();
        assertThat(vera.mayAcknowledge(life)).isTrue();
        assertThat(vera.hears(nobodys)).isTrue();
    }
}
