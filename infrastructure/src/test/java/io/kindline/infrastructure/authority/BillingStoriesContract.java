package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.RUB;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.approvals.ApprovalEvidence;
import io.kindline.application.approvals.ApprovalsInbox;
import io.kindline.application.approvals.ApprovalsInbox.Wanted;
import io.kindline.application.approvals.RetryExecution;
import io.kindline.application.approvals.ReverseException;
import io.kindline.application.approvals.ReviewEmergency;
import io.kindline.application.authority.RequestException;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.infrastructure.TestKindline;
import io.kindline.infrastructure.ledger.BillingStub;
import io.kindline.infrastructure.ledger.BillingStub.Mood;
import io.kindline.infrastructure.ledger.CarriedOut;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is granted, carried out by a billing system that is slow, fails and forgets to answer. */
abstract class BillingStoriesContract extends HouseStories {
    private static final BillingStub BILLING = BillingStub.started();
    private static final Money TOLD = new Money(123_450, RUB);

    @Autowired private ReverseException reverse;
    @Autowired private RetryExecution retry;
    @Autowired private ReviewEmergency review;
    @Autowired private ApprovalsInbox inbox;
    @Autowired private ApprovalEvidence evidence;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    @DynamicPropertySource
    static void billing(DynamicPropertyRegistry settings) {
        settings.add("kindline.billing.url", BILLING::url);
        settings.add("kindline.billing.token", () -> "not-to-be-seen");
        settings.add("kindline.billing.answer-within", () -> "1s");
        settings.add("kindline.billing.carries", () -> "billing,gifts,purchases");
    }

    @BeforeEach
    void billing_is_well() {
        BILLING.is(Mood.WELL);
    }

    @Test
    void an_order_says_what_for_whom_and_its_answer_is_the_balance() {
        Actor.Staff olga = operator();
        ExceptionCase granted = asks(olga, contact(), 300);
        carriedOut.now();

        assertThat(now(olga, granted.id()))
                .isInstanceOfSatisfying(
                        ExceptionCase.Executed.class,
                        done -> assertThat(done.reference()).startsWith("b-"));
        assertThat(world.balance(world.subscriber(contact()))).isEqualTo(TOLD);
        BillingStub.Asked order = BILLING.asked(key(granted)).getFirst();
        assertThat(order.authorization()).isEqualTo("Bearer not-to-be-seen");
        assertThat(order.body())
                .contains("\"task\":\"execute\"")
                .contains("\"kind\":\"goodwill-credit\"")
                .contains("\"amount\":{\"value\":\"300.00\",\"currency\":\"RUB\"}")
                .contains("\"orderId\":\"" + order.key() + "\"")
                .as("billing is told no words")
                .doesNotContain("\"reason\"");
    }

    @Test
    void gifts_and_purchases_are_ordered_of_suppliers_who_fail_as_surely_and_as_once() {
        Actor.Staff nadezhda = supervisor();
        for (ExceptionKind kind :
                List.of(ExceptionKind.LOYALTY_GIFT, ExceptionKind.ADVANCE_PURCHASE)) {
            for (Mood mood : List.of(Mood.DOWN, Mood.HANGING_UP, Mood.SLOW, Mood.MUMBLING)) {
                BILLING.is(mood);
                ExceptionCase granted = ordersForHerSon(nadezhda, kind);
                carriedOut.now();
                assertThat(now(nadezhda, granted.id())).isInstanceOf(ExceptionCase.Granted.class);
                BILLING.is(Mood.WELL);
                itIsTime(granted);
                carriedOut.now();

                assertThat(now(nadezhda, granted.id())).isInstanceOf(ExceptionCase.Executed.class);
                assertThat(BILLING.bookings(key(granted))).as("%s, %s", kind, mood).isOne();
                assertThat(BILLING.asked(key(granted)).getLast().body())
                        .contains(
                                kind == ExceptionKind.LOYALTY_GIFT ? "\"gifts\"" : "\"purchases\"")
                        .contains("\"reason\":\"he was robbed\"")
                        .contains("\"beneficiary\":\"Ilya, her son\"");
            }
        }
    }

    private ExceptionCase ordersForHerSon(Actor.Staff who, ExceptionKind kind) {
        return decided(
                request.handle(
                        who,
                        new RequestException.Command(
                                world.contact(house()),
                                kind,
                                Optional.of(rub(300)),
                                new Plea.Words(
                                        Optional.empty(),
                                        "he was robbed",
                                        "he sleeps at home",
                                        "Ilya, her son"),
                                Optional.empty())));
    }

    @Test
    void an_answer_that_is_lost_late_or_unreadable_is_asked_for_again_and_counts_once() {
        Actor.Staff olga = operator();
        for (Mood mood : List.of(Mood.HANGING_UP, Mood.SLOW, Mood.MUMBLING)) {
            ExceptionCase granted = asks(olga, world.contact(house()), 300);
            BILLING.is(mood);
            carriedOut.now();
            assertThat(now(olga, granted.id()))
                    .as("nobody knows yet: %s", mood)
                    .isInstanceOf(ExceptionCase.Granted.class);
            assertThat(evidence.handle(olga, granted.id()).orElseThrow().trouble()).isPresent();
            BILLING.is(Mood.WELL);
            itIsTime(granted);
            carriedOut.now();

            assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Executed.class);
            assertThat(BILLING.asked(key(granted)).size()).isGreaterThan(1);
            assertThat(BILLING.bookings(key(granted))).isOne();
        }
        assertThat(ledger.spentByTeam(house().team(), Instant.EPOCH, RUB)).isEqualTo(rub(900));
    }

    @Test
    void what_billing_cannot_do_now_is_seen_by_supervisors_who_try_it_again() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        ExceptionCase granted = asks(olga, contact(), 300);
        BILLING.is(Mood.DOWN);
        for (int attempt = 1; attempt <= 9; attempt++) {
            carriedOut.now();
            itIsTime(granted);
        }
        assertThat(now(olga, granted.id()))
                .as("never given up while nobody knows whether it was done")
                .isInstanceOf(ExceptionCase.Granted.class);
        assertThat(wanted(nadezhda)).containsExactly(Wanted.NOT_CARRIED_OUT);
        assertThatThrownBy(() -> retry.handle(olga, granted.id())).isInstanceOf(NotAllowed.class);

        BILLING.is(Mood.WELL);
        assertThat(retry.handle(nadezhda, granted.id()))
                .isInstanceOf(RetryExecution.Outcome.Done.class);
        carriedOut.now();
        assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Executed.class);
        assertThat(wanted(nadezhda)).isEmpty();
        assertThat(retry.handle(nadezhda, granted.id()))
                .isInstanceOf(RetryExecution.Outcome.NotNow.class);
    }

    @Test
    void what_billing_refuses_gives_the_budget_back_and_is_decided_anew_or_let_be() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        ExceptionCase first = asks(olga, contact(), 300);
        ExceptionCase second = asks(olga, world.contact(house()), 400);
        BILLING.is(Mood.REFUSING);
        carriedOut.now();
        assertThat(now(olga, first.id()))
                .isInstanceOfSatisfying(
                        ExceptionCase.Failed.class,
                        failed -> assertThat(failed.reason()).contains("The account is closed."));
        assertThat(ledger.spentByTeam(house().team(), Instant.EPOCH, RUB)).isEqualTo(rub(0));
        assertThat(wanted(nadezhda))
                .containsExactly(Wanted.NOT_CARRIED_OUT, Wanted.NOT_CARRIED_OUT);

        BILLING.is(Mood.WELL);
        retry.handle(nadezhda, first.id());
        review.handle(nadezhda, second.id(), "the account is closed indeed");
        carriedOut.now();

        assertThat(now(olga, first.id()))
                .isInstanceOfSatisfying(
                        ExceptionCase.Executed.class,
                        done ->
                                assertThat(done.grant().onAuthorityOf(olga.id()))
                                        .isEqualTo(nadezhda.id()));
        assertThat(BILLING.asked(key(first)))
                .extracting(BillingStub.Asked::key)
                .as("another order")
                .doesNotHaveDuplicates();
        assertThat(BILLING.bookings(key(first))).isOne();
        assertThat(now(olga, second.id())).isInstanceOf(ExceptionCase.Failed.class);
        assertThat(wanted(nadezhda)).isEmpty();
    }

    @Test
    void a_node_that_dies_after_the_decision_or_after_the_booking_leaves_it_to_the_next_once() {
        Actor.Staff olga = operator();
        ExceptionCase granted = asks(olga, contact(), 300);
        try (var next = anotherNode()) {
            next.getBean(CarriedOut.class).now();
            assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Executed.class);
            assertThat(BILLING.bookings(key(granted))).isOne();

            ExceptionCase booked = asks(olga, world.contact(house()), 300);
            BILLING.is(Mood.HANGING_UP);
            carriedOut.andDies();
            BILLING.is(Mood.WELL);
            next.getBean(CarriedOut.class).now();
            assertThat(now(olga, booked.id()))
                    .as("the dead node's for a minute yet")
                    .isInstanceOf(ExceptionCase.Granted.class);
            itIsTime(booked);
            next.getBean(CarriedOut.class).now();
            carriedOut.now();
            assertThat(now(olga, booked.id())).isInstanceOf(ExceptionCase.Executed.class);
            assertThat(BILLING.bookings(key(booked))).isOne();
        }
    }

    @Test
    void taking_back_is_an_order_of_its_own_that_names_what_it_takes_back() {
        Actor.Staff olga = operator();
        ExceptionCase granted = asks(olga, contact(), 300);
        carriedOut.now();
        String reference = ((ExceptionCase.Executed) now(olga, granted.id())).reference();
        reverse.handle(supervisor(), granted.id(), "wrong person");
        carriedOut.now();

        assertThat(now(olga, granted.id())).isInstanceOf(ExceptionCase.Reversed.class);
        assertThat(BILLING.asked(key(granted)).getLast().body())
                .contains("\"task\":\"reverse\"")
                .contains("\"reference\":\"" + reference + "\"");
        assertThat(BILLING.bookings(key(granted))).isEqualTo(2);
    }

    private List<Wanted> wanted(Actor.Staff who) {
        return inbox.handle(who).stream().map(ApprovalsInbox.Item::wanted).toList();
    }

    private static String key(ExceptionCase granted) {
        return granted.id().value().toString();
    }

    private void itIsTime(ExceptionCase granted) {
        jdbc.sql("update ledger_outbox set next_attempt_at = :past where exception_id = :id")
                .param("past", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", granted.id().value())
                .update();
    }

    /** On the same database. */
    private ConfigurableApplicationContext anotherNode() {
        var arguments = new ArrayList<String>();
        for (String key :
                List.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "kindline.data-dir",
                        "kindline.billing.url",
                        "kindline.billing.carries",
                        "kindline.billing.answer-within")) {
            String value = environment.getProperty(key);
            if (value != null) {
                arguments.add("--" + key + "=" + value);
            }
        }
        arguments.addAll(
                List.of("--kindline.jobs=off", "--server.port=0", "--logging.level.root=warn"));
        return new SpringApplicationBuilder(TestKindline.class)
                .run(arguments.toArray(String[]::new));
    }
}
