package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.escalations.AcknowledgeEscalation;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.EscalationOutcome;
import io.kindline.application.escalations.NameAnsweringTeam;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.escalations.RingDue;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Alarm.Rung;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The network's team is asked, hears and answers, or the question climbs; as it is wired. */
abstract class TeamStoriesContract extends ContactStoryLook {
    private static final Actor JOB = new Actor.Clockwork("test");
    private static final Actor ADMIN =
            new Actor.Staff(new OperatorId(new UUID(1, 1)), Set.of(Role.ADMINISTRATOR), Set.of());

    @Autowired private RaiseEscalation raise;
    @Autowired private AcknowledgeEscalation acknowledge;
    @Autowired private AnswerEscalation answer;
    @Autowired private NameAnsweringTeam name;
    @Autowired private RingDue ringDue;
    @Autowired private Escalations escalations;
    @Autowired private Teams teams;
    @Autowired private JdbcClient jdbc;

    private final TeamId team = new TeamId(UUID.randomUUID());

    @BeforeEach
    void the_network_has_a_team() {
        var centre = new CentreId(UUID.randomUUID());
        teams.save(new Centre(centre, "Centre " + centre.value(), ZoneId.of("Europe/Moscow")));
        teams.save(new Team(team, "Network " + team.value(), centre));
        name.handle(ADMIN, new NameAnsweringTeam.Command(Service.NETWORK, Optional.of(team)));
    }

    @AfterEach
    void and_has_none_afterwards() {
        name.handle(ADMIN, new NameAnsweringTeam.Command(Service.NETWORK, Optional.empty()));
    }

    private Actor.Staff member(Role role, BrandId of) {
        String account = "t" + UUID.randomUUID().toString().replace("-", "");
        Operator person = PeopleSamples.operator(account).promoted(role, PeopleSamples.HIRED);
        var before = person.details();
        Operator member =
                person.described(
                        new Operator.Details(
                                new Account(account),
                                before.displayName(),
                                before.humanName(),
                                Optional.of(team),
                                before.zone(),
                                before.screenLanguage(),
                                before.languages(),
                                Set.of(of),
                                Set.of(queue.id())));
        operators.save(member);
        return member.actorAt(Instant.now());
    }

    private EscalationId asked() {
        ContactId contact = opened(chat, number(), "no network");
        claims(olga);
        var outcome = raise.handle(olga, new RaiseEscalation.Command(contact, Service.NETWORK));
        return ((RaiseEscalation.Outcome.Raised) outcome).escalation().id();
    }

    private Alarm alarm(EscalationId id) {
        return ((Escalation.Open) escalations.find(id).orElseThrow()).alarm();
    }

    private Rung rung(EscalationId id) {
        return ((Alarm.Climbing) alarm(id)).rung();
    }

    /** Time goes by: what waits for a rung waits no longer. */
    private void patienceIsOver(EscalationId id) {
        OffsetDateTime until = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);
        jdbc.sql(
                        """
                        update escalations_escalations
                        set due_at = :until, asked_until = :until, asked_at = :since
                        where id = :id\
                        """)
                .param("until", until)
                .param("since", until.minusMinutes(15))
                .param("id", id.value())
                .update();
    }

    private EscalationOutcome answers(Actor.Staff who, EscalationId id) {
        return answer.handle(
                who,
                new AnswerEscalation.Command(
                        id, AnswerEscalation.Finality.ANSWER, "The mast is repaired"));
    }

    @Test
    void one_of_the_team_hears_and_answers_and_nobody_else_below_a_supervisor() {
        Actor.Staff fitter = member(Role.OPERATOR, brand);
        EscalationId id = asked();
        assertThat(rung(id)).isEqualTo(Rung.TEAM);

        assertThat(acknowledge.handle(ivan, id)).isInstanceOf(EscalationOutcome.NotYours.class);
        assertThat(answers(olga, id)).isInstanceOf(EscalationOutcome.NotYours.class);
        assertThat(acknowledge.handle(fitter, id)).isInstanceOf(EscalationOutcome.Done.class);
        assertThat(((Alarm.Heard) alarm(id)).by()).isEqualTo(fitter.id());
        assertThat(answers(fitter, id)).isInstanceOf(EscalationOutcome.Done.class);
    }

    @Test
    void S32_one_of_the_team_who_may_not_see_the_brand_neither_hears_nor_is_asked() {
        Actor.Staff elsewhere = member(Role.OPERATOR, new BrandId(UUID.randomUUID()));
        EscalationId id = asked();

        assertThat(rung(id)).as("nobody of the team may see it").isEqualTo(Rung.SUPERVISORS);
        assertThat(acknowledge.handle(elsewhere, id))
                .isInstanceOf(EscalationOutcome.NotFound.class);
        assertThat(answers(elsewhere, id)).isInstanceOf(EscalationOutcome.NotFound.class);
    }

    @Test
    void unheard_it_climbs_each_rung_once_however_many_nodes_look() throws Exception {
        member(Role.OPERATOR, brand);
        member(Role.SUPERVISOR, brand);
        EscalationId id = asked();

        patienceIsOver(id);
        fourNodesLook();
        assertThat(rung(id)).isEqualTo(Rung.LEADERS);
        patienceIsOver(id);
        fourNodesLook();
        assertThat(rung(id)).isEqualTo(Rung.SUPERVISORS);
        Alarm last = alarm(id);
        fourNodesLook();
        assertThat(alarm(id)).isEqualTo(last);
        assertThat(climbs(id)).isEqualTo(2);
    }

    private void fourNodesLook() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> look = () -> ringDue.handle(JOB);
            for (var done : nodes.invokeAll(List.of(look, look, look, look))) {
                done.get();
            }
        }
    }

    private int climbs(EscalationId id) {
        return jdbc.sql(
                        """
                        select count(*) from audit_entries
                        where action = 'escalation.climbed' and subject = :subject\
                        """)
                .param("subject", "escalation:" + id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void what_was_asked_stays_with_its_team_when_another_is_named() {
        Actor.Staff fitter = member(Role.OPERATOR, brand);
        EscalationId id = asked();
        name.handle(ADMIN, new NameAnsweringTeam.Command(Service.NETWORK, Optional.empty()));

        assertThat(acknowledge.handle(fitter, id)).isInstanceOf(EscalationOutcome.Done.class);
        EscalationId later = asked();
        assertThat(alarm(later)).isInstanceOf(Alarm.Ringing.class);
        assertThat(answers(olga, later)).isInstanceOf(EscalationOutcome.Done.class);
    }
}
