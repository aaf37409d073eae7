package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.relays.FindCandidates;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.infrastructure.relays.RelayRounds;
import io.kindline.infrastructure.shared.CountedStatements;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** What the network brings to service numbers is heard once; whom one may mean is found cheaply. */
abstract class ServiceNumberContract extends ContactApi {
    @Autowired private Subscribers subscribers;
    @Autowired private ServiceNumbers numbers;
    @Autowired private FindCandidates find;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private final String peter = number();
    private final String service = number();
    private final String family = "Zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @BeforeEach
    void a_service_number() {
        transaction.executeWithoutResult(_ ->
                numbers.save(
                        new ServiceNumber(
                                new ServiceNumberId(UUID.randomUUID()),
                                brand,
                                new Msisdn(service),
                                ZoneOffset.UTC,
                                new Language("en"),
                                new QuietHours(LocalTime.MIN, LocalTime.MIN),
                                ServiceNumber.Use.IN_USE)));
    }

    private void lives(String name, String number) {
        transaction.executeWithoutResult(_ ->
                subscribers.add(
                        SubscriberSamples.subscriber(brand, name, "KL-" + UUID.randomUUID()),
                        List.of(SubscriberSamples.line(number))));
    }

    private String claimed() throws Exception {
        bring(UUID.randomUUID().toString(), body(number(), "Please find my friend"));
        return field(send(token, post("/api/v1/queue/claim"), ""), "contactId");
    }

    /** He is asked whether he agrees. */
    private void peterIsAsked() throws Exception {
        lives("Fyodor " + family, peter);
        String contact = claimed();
        String candidate =
                json.readTree(
                                send(
                                                token,
                                                post(
                                                        "/api/v1/contacts/{id}/relay-candidates",
                                                        contact),
                                                "{\"purpose\":\"word\",\"name\":\"Fyodor %s\",\"city\":\"\"}"
                                                        .formatted(family))
                                        .andReturn()
                                        .getResponse()
                                        .getContentAsString())
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString();
        send(
                        token,
                        post("/api/v1/contacts/{id}/relays", contact),
                        "{\"purpose\":\"word\",\"text\":\"hello\",\"candidates\":[\"%s\"]}"
                                .formatted(candidate))
                .andExpect(status().isCreated());
    }

    private ResultActions writes(String idempotencyKey, String words) throws Exception {
        return send(
                key,
                post("/api/v1/service-numbers/{n}/messages", service)
                        .header("Idempotency-Key", idempotencyKey),
                "{\"from\":\"%s\",\"text\":\"%s\"}".formatted(peter, words));
    }

    @Test
    void the_same_key_and_words_get_the_same_answer_and_other_words_are_refused() throws Exception {
        peterIsAsked();
        writes("sms-1", "STOP").andExpect(status().isAccepted());
        writes("sms-1", "STOP")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.state").value("opted-out"));
        writes("sms-1", "Yes")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:conflict"));
        send(
                        key,
                        post("/api/v1/service-numbers/{n}/calls", service)
                                .header("Idempotency-Key", "sms-1"),
                        "{\"from\":\"%s\"}".formatted(peter))
                .andExpect(status().isConflict());
        writes(" ", "Yes").andExpect(status().isBadRequest());
        assertThat(
                        jdbc.sql("select fingerprint from relays_heard where own_key = 'sms-1'")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(print -> print.contains(peter.substring(2)));
    }

    @Test
    void a_call_that_is_brought_again_after_its_request_ended_is_still_taken() throws Exception {
        peterIsAsked();
        RelayRounds.once(context);
        for (int i = 0; i < 2; i++) {
            send(
                            key,
                            post("/api/v1/service-numbers/{n}/calls", service)
                                    .header("Idempotency-Key", "call-1"),
                            "{\"from\":\"%s\"}".formatted(peter))
                    .andExpect(status().isAccepted())
                    .andExpect(jsonPath("$.state").value("taken"));
        }
        send(
                        key(brand),
                        post("/api/v1/service-numbers/{n}/calls", service)
                                .header("Idempotency-Key", "call-1"),
                        "{\"from\":\"%s\"}".formatted(peter))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_is_brought_four_times_at_once_is_answered_alike_and_heard_once() throws Exception {
        peterIsAsked();
        RelayRounds.once(context);
        Callable<Integer> bring = () -> writes("race", "Yes").andReturn().getResponse().getStatus();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(List.of(bring, bring, bring, bring))) {
                answers.add(one.get());
            }
            assertThat(answers).containsOnly(202);
        }
        assertThat(
                        jdbc.sql("select count(*) from relays_heard where own_key = 'race'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whom_one_may_mean_takes_the_same_statements_however_many_are_found() throws Exception {
        var contact = new ContactId(UUID.fromString(claimed()));
        var olga =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()), Set.of(Role.OPERATOR), Set.of(brand));
        var who = new FindCandidates.Command(contact, RelayPurpose.WORD, "Ivan " + family, "");
        lives("Ivan " + family, number());
        List<String> one = CountedStatements.during(() -> find.handle(olga, who));
        for (int i = 0; i < 9; i++) {
            lives("Ivan " + family, number());
        }
        List<String> ten =
                CountedStatements.during(() -> {
                    var found = (FindCandidates.Outcome.Found) find.handle(olga, who);
                    assertThat(found.candidates()).hasSize(10);
                });
        assertThat(ten).hasSameSizeAs(one);
    }
}
