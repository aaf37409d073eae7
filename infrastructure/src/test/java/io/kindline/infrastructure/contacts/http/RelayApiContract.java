package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.privacy.ExportPerson;
import io.kindline.application.relays.RecordAnswer;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.relays.QuietHours;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumberId;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.infrastructure.relays.RelayRounds;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Relays by HTTP, as the integrators' guide describes them; and canaries: numbers planted in them
 * are searched in everything that comes out of the house.
 */
@ExtendWith(OutputCaptureExtension.class)
abstract class RelayApiContract extends ContactApi {
    @Autowired private Subscribers subscribers;
    @Autowired private Contacts contacts;
    @Autowired private ServiceNumbers numbers;
    @Autowired private RecordAnswer answer;
    @Autowired private ExportPerson export;
    @Autowired private LiveFeed live;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private KindlineSettings settings;

    private final String anna = number();
    private final String peter = number();
    private final String service = number();
    private final String name = "Fyodor Zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final List<String> cameOut = new ArrayList<>();

    @BeforeEach
    void two_people_and_a_service_number() {
        Subscriber friend = SubscriberSamples.subscriber(brand, name, "KL-" + UUID.randomUUID());
        transaction.executeWithoutResult(_ -> {
            subscribers.add(friend, List.of(SubscriberSamples.line(peter)));
            numbers.save(
                    new ServiceNumber(
                            new ServiceNumberId(UUID.randomUUID()),
                            brand,
                            new Msisdn(service),
                            ZoneOffset.UTC,
                            new Language("en"),
                            new QuietHours(LocalTime.MIN, LocalTime.MIN),
                            ServiceNumber.Use.IN_USE));
        });
    }

    private String answered(String secret, MockHttpServletRequestBuilder request, String body)
            throws Exception {
        String said = send(secret, request, body).andReturn().getResponse().getContentAsString();
        cameOut.add(said);
        return said;
    }

    private String claimed() throws Exception {
        bring(UUID.randomUUID().toString(), body(anna, "Please find my friend"));
        return field(send(token, post("/api/v1/queue/claim"), ""), "contactId");
    }

    private String candidate(String contact) throws Exception {
        String found =
                answered(
                        token,
                        post("/api/v1/contacts/{id}/relay-candidates", contact),
                        "{\"purpose\":\"lost-friend\",\"name\":\"%s\",\"city\":\"Тюмень\"}"
                                .formatted(name));
        assertThat(found).contains("Fyodor Z.").doesNotContain(name);
        return json.readTree(found).get("items").get(0).get("id").asString();
    }

    private String asked(String contact, String purpose, String whom, String key) throws Exception {
        return answered(
                token,
                post("/api/v1/contacts/{id}/relays", contact).header("Idempotency-Key", key),
                "{\"purpose\":\"%s\",\"text\":\"It is Anna\",\"candidates\":[\"%s\"]}"
                        .formatted(purpose, whom));
    }

    private String idOf(String begun) {
        return json.readTree(begun).get("relayId").asString();
    }

    private void replies(String words) throws Exception {
        answered(
                key,
                post("/api/v1/service-numbers/{n}/messages", service),
                "{\"from\":\"%s\",\"text\":\"%s\"}".formatted(peter, words));
    }

    private List<String> sentTo(String number) throws IOException {
        Path folder = settings.dataDir().resolve("sms");
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                if (text.contains("To: " + number)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    @Test
    void S9_by_no_way_out_does_a_number_cross_before_both_said_yes(CapturedOutput log)
            throws Exception {
        String contact = claimed();
        var id = new ContactId(UUID.fromString(contact));
        List<String> events = new ArrayList<>();
        try (var _ = live.subscribe(new Topic.OfContact(id), event -> events.add("" + event))) {
            String relay = idOf(asked(contact, "lost-friend", candidate(contact), "k1"));
            RelayRounds.once(context);
            replies("Yes, call me at " + peter);
            replies("Yes");
            answered(token, get("/api/v1/relays/{id}", relay), "");
            answered(token, get("/api/v1/contacts/{id}", contact), "");
            answered(token, get("/api/v1/contacts/{id}/messages", contact), "");
            answered(key, get("/api/v1/contacts/{id}/messages", contact), "");
            cameOut.add(exported(id));
            cameOut.addAll(database());
            cameOut.addAll(sentTo(peter).stream().map(it -> it.replace(peter, "")).toList());
            send(token, get("/api/v1/relays/{id}", relay), "")
                    .andExpect(jsonPath("$.state").value("agreed"));

            assertThat(cameOut).isNotEmpty().noneMatch(this::carriesPeter);
            assertThat(sentTo(anna)).isEmpty();
            assertThat(sentTo(peter)).hasSize(1).noneMatch(it -> it.contains(anna));

            seekerSaysYes(relay);
            RelayRounds.once(context);
            assertThat(sentTo(anna)).singleElement().asString().contains(peter);
            assertThat(sentTo(peter)).hasSize(2).anyMatch(it -> it.contains(anna));
            assertThat(database()).noneMatch(this::carriesPeter);
            assertThat(events).isNotEmpty().noneMatch(this::carriesPeter);
            assertThat(log.getAll()).satisfies(text -> assertThat(carriesPeter(text)).isFalse());
        }
    }

    private boolean carriesPeter(String text) {
        return text.replaceAll("[\\s()./-]", "").contains(peter.substring(2));
    }

    private void seekerSaysYes(String relay) {
        var olga =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()), Set.of(Role.OPERATOR), Set.of(brand));
        answer.handle(
                olga,
                new RecordAnswer.Command(
                        new RelayId(UUID.fromString(relay)), RecordAnswer.Said.SEEKER_YES, "yes"));
    }

    private String exported(ContactId contact) throws IOException {
        var admin =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(brand));
        var seeker = contacts.find(contact).orElseThrow().head().subscriber();
        var zip = new ByteArrayOutputStream();
        export.handle(admin, new ExportPerson.Command(seeker, "request 1"), zip);
        var all = new StringBuilder();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            while (files.getNextEntry() != null) {
                all.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Every value of every table that is text. */
    private List<String> database() {
        List<String> all = new ArrayList<>();
        List<String> tables =
                jdbc.sql(
                                """
                                select table_name from information_schema.tables
                                where lower(table_schema) = 'public'\
                                """)
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list();
        for (String table : tables) {
            jdbc.sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row ->
                            row.values().stream()
                                    .filter(String.class::isInstance)
                                    .forEach(value -> all.add(String.valueOf(value))));
        }
        return all;
    }

    @Test
    void the_same_key_begins_once_and_another_request_under_it_is_refused() throws Exception {
        String contact = claimed();
        String whom = candidate(contact);
        String first = idOf(asked(contact, "word", whom, "k2"));
        assertThat(idOf(asked(contact, "word", whom, "k2"))).isEqualTo(first);
        send(
                        token,
                        post("/api/v1/contacts/{id}/relays", contact)
                                .header("Idempotency-Key", "k2"),
                        "{\"purpose\":\"word\",\"text\":\"else\",\"candidates\":[\"%s\"]}"
                                .formatted(whom))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:conflict"));
    }

    @Test
    void S11_stop_is_heeded_from_whomever_it_comes_and_in_whatever_brand() throws Exception {
        String contact = claimed();
        String whom = candidate(contact);
        replies("STOP");
        send(
                        token,
                        post("/api/v1/contacts/{id}/relays", contact),
                        "{\"purpose\":\"word\",\"text\":\"hello\",\"candidates\":[\"%s\"]}"
                                .formatted(whom))
                .andExpect(status().isConflict());
    }

    @Test
    void what_does_not_hold_is_a_problem_and_who_may_not_is_refused() throws Exception {
        String contact = claimed();
        send(token, post("/api/v1/contacts/{id}/relays", contact), "{\"purpose\":\"pizza\"}")
                .andExpect(status().isBadRequest());
        send(
                        token,
                        post("/api/v1/contacts/{id}/relays", contact),
                        "{\"purpose\":\"word\",\"text\":\"call +7 900 000-01-42\"}")
                .andExpect(status().isBadRequest());
        send(key, post("/api/v1/contacts/{id}/relays", contact), "{\"purpose\":\"word\"}")
                .andExpect(status().isForbidden());
        send(token, post("/api/v1/service-numbers/{n}/messages", service), "{}")
                .andExpect(status().isForbidden());
        send(
                        key,
                        post("/api/v1/service-numbers/{n}/messages", number()),
                        "{\"from\":\"%s\",\"text\":\"hi\"}".formatted(peter))
                .andExpect(status().isNotFound());
    }
}
