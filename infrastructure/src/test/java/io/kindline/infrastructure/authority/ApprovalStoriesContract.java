package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.approvals.AnswerBack;
import io.kindline.application.approvals.ApprovalEvidence;
import io.kindline.application.approvals.ApprovalsInbox;
import io.kindline.application.approvals.AskBack;
import io.kindline.application.approvals.DecideException;
import io.kindline.application.approvals.DecideException.Outcome;
import io.kindline.application.approvals.DecideException.Verdict;
import io.kindline.application.approvals.LendAuthority;
import io.kindline.application.approvals.ReverseException;
import io.kindline.application.approvals.ReviewEmergency;
import io.kindline.application.authority.MyAuthority;
import io.kindline.application.authority.WithdrawException;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.ledger.LedgerAccount;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld.House;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exceptions from the asking to what became of them, through the use cases, on a database. */
abstract class ApprovalStoriesContract extends HouseStories {
    private static final Verdict YES = new Verdict.Approve("");

    @Autowired private DecideException decide;
    @Autowired private WithdrawException withdraw;
    @Autowired private AskBack askBack;
    @Autowired private AnswerBack answerBack;
    @Autowired private ReviewEmergency review;
    @Autowired private ReverseException reverse;
    @Autowired private LendAuthority lend;
    @Autowired private ApprovalsInbox inbox;
    @Autowired private ApprovalEvidence evidence;
    @Autowired private MyAuthority authority;
    @Autowired private Ledger ledger;
    @Autowired private Operators operators;

    @Test
    void S17_what_is_granted_is_carried_out_once_and_shown_on_the_account() {
        Actor.Staff olga = operator();
        ExceptionCase granted = asks(olga, contact(), 300);
        carriedOut.now();
        carriedOut.now();

        assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Executed.class);
        assertThat(world.balance(world.subscriber(contact()))).isEqualTo(rub(300));
        assertThat(
                        ledger.balance(
                                new LedgerAccount(
                                        LedgerAccount.Sort.SUBSCRIBER,
                                        world.subscriber(contact()).value()),
                                RUB))
                .isEqualTo(rub(-300));
        var line =
                authority
                        .handle(olga, operators.byId(olga.id()).orElseThrow().account())
                        .orElseThrow()
                        .brands()
                        .getFirst()
                        .own()
                        .orElseThrow();
        assertThat(line.left()).isEqualTo(rub(14_700));
    }

    @Test
    void S14_one_supervisor_decides_and_nobody_on_his_own_request() {
        Actor.Staff nadezhda = supervisor();
        ExceptionCase olgas = asks(operator(), contact(), 1_000);
        ExceptionCase own = asks(nadezhda, contact(), 5_000);

        assertThat(decide.handle(nadezhda, own.id(), YES)).isInstanceOf(Outcome.OwnRequest.class);
        assertThat(decide.handle(operator(), own.id(), YES)).isInstanceOf(Outcome.NotYours.class);
        assertThat(inbox.handle(nadezhda))
                .extracting(item -> item.exception().id())
                .containsExactly(olgas.id());
        assertThat(decide.handle(nadezhda, olgas.id(), YES)).isInstanceOf(Outcome.Done.class);
        assertThat(now(nadezhda, olgas.id())).isInstanceOf(ExceptionCase.Granted.class);
        assertThat(decide.handle(supervisor(), olgas.id(), new Verdict.Decline("late")))
                .isInstanceOf(Outcome.AlreadyDecided.class);
    }

    @Test
    void S14_twenty_thousand_need_two_different_people() {
        Actor.Staff nadezhda = supervisor();
        ExceptionCase large = asks(operator(), contact(), 20_000);
        var less = new Verdict.ApproveLess(rub(12_000), "half");

        decide.handle(nadezhda, large.id(), YES);
        assertThat(now(nadezhda, large.id())).isInstanceOf(ExceptionCase.Pending.class);
        assertThat(decide.handle(nadezhda, large.id(), YES))
                .isInstanceOf(Outcome.AnotherMust.class);
        decide.handle(supervisor(), large.id(), less);
        assertThat(now(nadezhda, large.id()))
                .isInstanceOfSatisfying(
                        ExceptionCase.Granted.class,
                        granted -> assertThat(granted.grant().amount()).isEqualTo(rub(12_000)));
    }

    @Test
    void a_no_needs_a_reason_and_what_is_withdrawn_is_nobodys_to_decide() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        ExceptionCase first = asks(olga, contact(), 1_000);
        ExceptionCase second = asks(olga, contact(), 2_000);

        assertThat(decide.handle(nadezhda, first.id(), new Verdict.Decline(" ")))
                .isInstanceOf(Outcome.Invalid.class);
        decide.handle(nadezhda, first.id(), new Verdict.Decline("no"));
        assertThat(now(olga, first.id())).isInstanceOf(ExceptionCase.Declined.class);
        assertThat(withdraw.handle(operator(), second.id()))
                .isInstanceOf(WithdrawException.Outcome.NotYours.class);
        withdraw.handle(olga, second.id());
        assertThat(decide.handle(nadezhda, second.id(), YES))
                .isInstanceOf(Outcome.AlreadyDecided.class);
    }

    @Test
    void the_evidence_tells_how_the_like_was_decided_and_not_what_waits() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        ExceptionCase decided = asks(olga, contact(), 1_000);
        decide.handle(nadezhda, decided.id(), YES);
        for (int i = 0; i < 6; i++) {
            asks(olga, world.contact(house()), 1_000);
        }
        ExceptionCase one = asks(olga, world.contact(house()), 1_000);

        assertThat(evidence.handle(nadezhda, one.id()).orElseThrow().alike())
                .extracting(ExceptionCase::id)
                .containsExactly(decided.id());
    }

    @Test
    void a_question_is_answered_by_the_asker_before_it_is_decided() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        ExceptionCase asked = asks(olga, contact(), 1_000);

        assertThat(askBack.handle(nadezhda, asked.id(), "since when?"))
                .isInstanceOf(AskBack.Outcome.Done.class);
        assertThat(inbox.handle(nadezhda).getFirst().wanted())
                .isEqualTo(ApprovalsInbox.Wanted.ANSWER_AWAITED);
        assertThat(answerBack.handle(operator(), asked.id(), "I know"))
                .isInstanceOf(AskBack.Outcome.NotNow.class);
        answerBack.handle(olga, asked.id(), "since Monday");
        assertThat(inbox.handle(nadezhda).getFirst().wanted())
                .isEqualTo(ApprovalsInbox.Wanted.DECISION);
    }

    @Test
    void S5_money_in_danger_comes_at_once_and_is_looked_at_by_somebody_else() {
        Actor.Staff nadezhda = supervisor();
        ExceptionCase given =
                asks(operator(), contact(), ExceptionKind.EMERGENCY_BALANCE, rub(400), "");
        carriedOut.now();

        assertThat(world.balance(world.subscriber(contact()))).isEqualTo(rub(400));
        assertThat(inbox.handle(nadezhda).getFirst().wanted())
                .isEqualTo(ApprovalsInbox.Wanted.REVIEW);
        review.handle(nadezhda, given.id(), "right so");
        assertThat(inbox.handle(nadezhda)).isEmpty();
    }

    @Test
    void taking_back_is_a_decision_of_its_own_and_gives_the_budget_back() {
        Actor.Staff olga = operator();
        ExceptionCase granted = asks(olga, contact(), 300);
        carriedOut.now();
        reverse.handle(supervisor(), granted.id(), "wrong person");
        carriedOut.now();

        assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Reversed.class);
        assertThat(world.balance(world.subscriber(contact()))).isEqualTo(rub(0));
        assertThat(ledger.spentByTeam(house().team(), Instant.EPOCH, RUB)).isEqualTo(rub(0));
    }

    @Test
    void lent_authority_decides_on_others_requests_and_never_on_ones_own() {
        Actor.Staff nadezhda = supervisor();
        Actor.Staff ivan = operator();
        ExceptionCase olgas = asks(operator(), contact(), 1_000);
        ExceptionCase ivans = asks(ivan, contact(), 2_000);
        ExceptionCase lenders = asks(nadezhda, contact(), 5_000);
        assertThat(decide.handle(ivan, olgas.id(), YES)).isInstanceOf(Outcome.NotYours.class);
        lend.handle(
                nadezhda,
                new LendAuthority.Command(
                        ivan.id(), Instant.EPOCH, Instant.now().plus(Duration.ofHours(8))));

        assertThat(decide.handle(ivan, ivans.id(), YES)).isInstanceOf(Outcome.OwnRequest.class);
        assertThat(decide.handle(ivan, lenders.id(), YES)).isInstanceOf(Outcome.OwnRequest.class);
        assertThat(decide.handle(ivan, olgas.id(), YES)).isInstanceOf(Outcome.Done.class);
        assertThat(asks(ivan, world.contact(house()), 1_000))
                .isInstanceOf(ExceptionCase.Pending.class);
    }

    @Test
    void S32_another_brand_sees_and_decides_nothing() {
        House other = world.house(rub(15_000), rub(120_000));
        Actor.Staff stranger = world.person(other, Role.SUPERVISOR);
        ExceptionCase asked = asks(operator(), contact(), 1_000);

        assertThat(inbox.handle(stranger)).isEmpty();
        assertThat(decide.handle(stranger, asked.id(), YES)).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void eight_supervisors_at_once_make_one_decision() throws Exception {
        ExceptionCase asked = asks(operator(), contact(), 1_000);
        List<Callable<Outcome>> work =
                IntStream.range(0, 8)
                        .mapToObj(_ -> supervisor())
                        .<Callable<Outcome>>map(who -> () -> decide.handle(who, asked.id(), YES))
                        .toList();
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(work)) {
                done += answer.get() instanceof Outcome.Done ? 1 : 0;
            }
        }
        assertThat(done).isOne();
        carriedOut.now();
        assertThat(world.balance(world.subscriber(contact()))).isEqualTo(rub(1_000));
    }
}
