package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.SINCE;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.approvals.ApprovalsInbox;
import io.kindline.application.approvals.ApprovalsInbox.Wanted;
import io.kindline.application.approvals.DecideException;
import io.kindline.application.approvals.DecideException.Outcome;
import io.kindline.application.approvals.DecideException.Verdict;
import io.kindline.application.approvals.EscalateUnanswered;
import io.kindline.application.approvals.LendAuthority;
import io.kindline.application.approvals.LentAuthority;
import io.kindline.application.approvals.TakeBackAuthority;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Line;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests that go from hand to hand: unanswered ones, and those decided in another's place. */
abstract class HandingOnContract extends HouseStories {
    private static final Actor.Clockwork JOB = new Actor.Clockwork("test");
    private static final Verdict YES = new Verdict.Approve("");

    @Autowired private EscalateUnanswered escalate;
    @Autowired private DecideException decide;
    @Autowired private ApprovalsInbox inbox;
    @Autowired private LendAuthority lend;
    @Autowired private LentAuthority lent;
    @Autowired private TakeBackAuthority takeBack;
    @Autowired private Authorities authorities;
    @Autowired private LiveFeed live;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @Test
    void what_a_team_does_not_answer_is_asked_of_every_supervisor_again_and_again()
            throws InterruptedException {
        Actor.Staff ours = supervisor();
        Actor.Staff theirs = world.person(world.withAnotherTeam(house()), Role.SUPERVISOR);
        ExceptionCase asked = asks(operator(), contact(), 1_000);
        assertThat(wanted(ours)).containsExactly(Wanted.DECISION);
        assertThat(wanted(theirs)).containsExactly(Wanted.OTHERS_FIRST);
        escalate.handle(JOB);
        assertThat(lineOf(asked)).as("its time is not over").isEqualTo(Line.TEAM);

        BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();
        try (var _ = live.subscribe(new Topic.OfApprovals(house().brand()), heard::add)) {
            timeIsOver(asked);
            escalate.handle(JOB);
            assertThat(heard.poll(5, TimeUnit.SECONDS))
                    .isInstanceOf(LiveEvent.ExceptionChanged.class);
        }
        assertThat(lineOf(asked)).isEqualTo(Line.BRAND);
        assertThat(wanted(theirs)).containsExactly(Wanted.DECISION);
        timeIsOver(asked);
        escalate.handle(JOB);
        timeIsOver(asked);
        escalate.handle(JOB);
        assertThat(lineOf(asked)).isEqualTo(Line.ALARM);

        assertThat(decide.handle(theirs, asked.id(), YES)).isInstanceOf(Outcome.Done.class);
        timeIsOver(asked);
        escalate.handle(JOB);
        assertThat(now(ours, asked.id())).isInstanceOf(ExceptionCase.Granted.class);
    }

    @Test
    void life_and_health_are_asked_again_in_two_minutes_and_a_gift_in_fifteen() {
        ExceptionCase money =
                asks(operator(), contact(), ExceptionKind.EMERGENCY_BALANCE, rub(900), "");
        ExceptionCase gift =
                asks(operator(), world.contact(house()), ExceptionKind.LOYALTY_GIFT, rub(900), "");

        assertThat(answerWithin(money)).isEqualTo(Duration.ofMinutes(2));
        assertThat(answerWithin(gift)).isEqualTo(Duration.ofMinutes(15));
        assertThat(inbox.handle(supervisor()))
                .extracting(item -> item.exception().id())
                .containsExactly(money.id(), gift.id());
    }

    @Test
    void many_nodes_pass_a_request_on_once() throws Exception {
        List<ExceptionCase> asked =
                List.of(
                        asks(operator(), contact(), 1_000),
                        asks(operator(), world.contact(house()), 1_000),
                        asks(operator(), world.contact(house()), 1_000));
        asked.forEach(this::timeIsOver);
        try (var nodes = Executors.newFixedThreadPool(6)) {
            Callable<Void> node =
                    () -> {
                        escalate.handle(JOB);
                        return null;
                    };
            for (var one : nodes.invokeAll(Collections.nCopies(6, node))) {
                one.get();
            }
        }
        escalate.handle(JOB);

        assertThat(asked).extracting(this::lineOf).containsOnly(Line.BRAND);
    }

    @Test
    void authority_is_lent_from_a_moment_until_another_and_taken_back_at_once() {
        Actor.Staff nadezhda = supervisor();
        Actor.Staff ivan = operator();
        ExceptionCase asked = asks(operator(), contact(), 1_000);
        Instant now = Instant.now();
        Delegation leave = lends(nadezhda, ivan, now.plusSeconds(3_600), now.plusSeconds(7_200));
        assertThat(decide.handle(ivan, asked.id(), YES)).isInstanceOf(Outcome.NotYours.class);
        Delegation tonight = lends(nadezhda, ivan, Instant.EPOCH, now.plusSeconds(3_600));
        assertThat(wanted(ivan)).containsExactly(Wanted.DECISION);
        assertThat(lent.handle(nadezhda).lent())
                .extracting(Delegation::id)
                .containsExactly(tonight.id(), leave.id());
        assertThat(lent.handle(ivan).borrowed())
                .extracting(Delegation::id)
                .containsExactly(tonight.id(), leave.id());
        assertThat(lent.handle(ivan).colleagues()).isEmpty();

        assertThat(takeBack.handle(operator(), tonight.id()))
                .isInstanceOf(TakeBackAuthority.Outcome.NotFound.class);
        assertThat(takeBack.handle(nadezhda, tonight.id()))
                .isInstanceOf(TakeBackAuthority.Outcome.Done.class);
        assertThat(takeBack.handle(administrator(), leave.id()))
                .isInstanceOf(TakeBackAuthority.Outcome.Done.class);

        assertThat(wanted(ivan)).isEmpty();
        assertThat(decide.handle(ivan, asked.id(), YES)).isInstanceOf(Outcome.NotYours.class);
        assertThat(lent.handle(nadezhda).lent()).isEmpty();
        assertThat(takeBack.handle(nadezhda, leave.id()))
                .isInstanceOf(TakeBackAuthority.Outcome.NotFound.class);
    }

    @Test
    void nobody_lends_to_himself_to_strangers_for_ever_or_what_he_has_no_more() {
        Actor.Staff nadezhda = supervisor();
        Actor.Staff stranger = world.person(world.house(rub(15_000), rub(120_000)), Role.OPERATOR);
        Instant now = Instant.now();
        for (Actor.Staff to : List.of(nadezhda, stranger, administrator())) {
            assertThat(lend.handle(nadezhda, command(to, now, now.plusSeconds(60))))
                    .isInstanceOf(LendAuthority.Outcome.NoColleague.class);
        }
        Actor.Staff ivan = operator();
        for (LendAuthority.Command wrong :
                List.of(
                        command(ivan, now, now.minusSeconds(1)),
                        command(ivan, now, now.plus(Duration.ofDays(90))),
                        command(
                                ivan,
                                now.plus(Duration.ofDays(400)),
                                now.plus(Duration.ofDays(401))))) {
            assertThat(lend.handle(nadezhda, wrong))
                    .isInstanceOf(LendAuthority.Outcome.Invalid.class);
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Actor.Staff former =
                world.person(
                        house(),
                        List.of(
                                new RoleGrant(
                                        Role.SUPERVISOR,
                                        new Period(SINCE, Optional.of(today.minusDays(2))))));
        var lentBefore =
                new Delegation(
                        new DelegationId(UUID.randomUUID()),
                        former.id(),
                        ivan.id(),
                        now.minusSeconds(60),
                        now.plusSeconds(3_600));
        transaction.executeWithoutResult(_ -> authorities.add(lentBefore));
        assertThat(decide.handle(ivan, asks(operator(), contact(), 1_000).id(), YES))
                .isInstanceOf(Outcome.NotYours.class);
    }

    @Test
    void a_name_votes_once_whoever_uses_it() {
        Actor.Staff nadezhda = supervisor();
        Actor.Staff ivan = operator();
        ExceptionCase large = asks(operator(), contact(), 20_000);
        lends(nadezhda, ivan, Instant.EPOCH, Instant.now().plusSeconds(3_600));

        assertThat(decide.handle(ivan, large.id(), YES)).isInstanceOf(Outcome.Done.class);
        assertThat(decide.handle(nadezhda, large.id(), YES))
                .isInstanceOf(Outcome.AnotherMust.class);
        assertThat(decide.handle(ivan, large.id(), YES)).isInstanceOf(Outcome.AnotherMust.class);
        assertThat(decide.handle(supervisor(), large.id(), YES)).isInstanceOf(Outcome.Done.class);
        assertThat(now(nadezhda, large.id())).isInstanceOf(ExceptionCase.Granted.class);
    }

    private Actor.Staff administrator() {
        return world.person(house(), Role.ADMINISTRATOR);
    }

    private Delegation lends(Actor.Staff from, Actor.Staff to, Instant begin, Instant end) {
        return ((LendAuthority.Outcome.Lent) lend.handle(from, command(to, begin, end)))
                .delegation();
    }

    private static LendAuthority.Command command(Actor.Staff to, Instant begin, Instant end) {
        return new LendAuthority.Command(to.id(), begin, end);
    }

    private List<Wanted> wanted(Actor.Staff who) {
        return inbox.handle(who).stream().map(ApprovalsInbox.Item::wanted).toList();
    }

    private ExceptionCase.Pending pending(ExceptionCase asked) {
        return (ExceptionCase.Pending) now(supervisor(), asked.id());
    }

    private Line lineOf(ExceptionCase asked) {
        return pending(asked).turn().line();
    }

    private Duration answerWithin(ExceptionCase asked) {
        return Duration.between(
                asked.matter().plea().place().askedAt(), pending(asked).turn().answerBy());
    }

    private void timeIsOver(ExceptionCase asked) {
        jdbc.sql("update authority_exceptions set answer_by = :past where id = :id")
                .param("past", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", asked.id().value())
                .update();
    }
}
