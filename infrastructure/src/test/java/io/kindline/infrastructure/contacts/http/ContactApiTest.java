package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP doors: the documented shapes, and a clear error for whatever else comes. */
@OnH2
class ContactApiTest {
    @Autowired private WebApplicationContext context;
    @Autowired private Operators operators;
    @Autowired private EntryPoints entryPoints;
    @Autowired private Queues queues;
    @Autowired private IssueApiKey issueApiKey;
    @Autowired private IssuePersonalToken issueToken;
    @Autowired private JsonMapper json;

    private final BrandId brand = DoorSamples.brand();
    private final Queue queue = DoorSamples.queue(brand);
    private final EntryPoint door = DoorSamples.door(queue);
    private MockMvc api = MockMvcBuilders.standaloneSetup(new Object()).build();
    private String key = "";
    private String token = "";

    @BeforeEach
    void a_small_centre() {
        api = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        queues.save(queue);
        entryPoints.save(door);
        key = key(brand);
        token = token(brand);
    }

    private String key(BrandId sees) {
        var administrator =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(sees));
        return issueApiKey
                .handle(
                        administrator,
                        new IssueApiKey.Command(
                                "test", Set.of(sees), Set.of(Scope.INTAKE, Scope.READ_CONTACTS)))
                .secret();
    }

    private String token(BrandId sees) {
        String account = "a" + UUID.randomUUID().toString().replace("-", "");
        var person =
                new Operator(
                        new OperatorId(UUID.randomUUID()),
                        new Account(account),
                        account,
                        "Olga",
                        Employment.WORKS_HERE,
                        Optional.empty(),
                        DoorSamples.MOSCOW,
                        new Language("ru"),
                        Set.of(new Language("ru")),
                        Set.of(sees),
                        Set.of(queue.id()),
                        List.of(),
                        List.of(new RoleGrant(Role.OPERATOR, Period.since(PeopleSamples.HIRED))));
        operators.save(person);
        return issueToken
                .handle(person.actorAt(Instant.now()), new IssuePersonalToken.Command("test"))
                .secret();
    }

    private ResultActions send(String secret, MockHttpServletRequestBuilder request, String body)
            throws Exception {
        return api.perform(
                request.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private ResultActions bring(String idempotencyKey, String body) throws Exception {
        return send(
                key,
                post("/api/v1/entry-points/{key}/messages", door.key().value())
                        .header("Idempotency-Key", idempotencyKey),
                body);
    }

    private static String body(String from, String text) {
        return """
        {"from":{"address":"%s","name":"Anna"},"text":"%s","language":"ru"}\
        """
                .formatted(from, text);
    }

    private static String number() {
        return "+7900%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
    }

    private String field(ResultActions answer, String name) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString())
                .get(name)
                .asString();
    }

    @Test
    void a_message_comes_in_is_claimed_answered_wrapped_up_and_read() throws Exception {
        String contact =
                field(
                        bring("1", body(number(), "hello"))
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.messageId").exists())
                                .andExpect(jsonPath("$.state").value("waiting")),
                        "contactId");
        send(token, post("/api/v1/queue/claim"), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contactId").value(contact))
                .andExpect(jsonPath("$.queue").value("Support"))
                .andExpect(jsonPath("$.why").exists());
        send(token, post("/api/v1/queue/claim"), "").andExpect(status().isNoContent());
        send(token, post("/api/v1/contacts/{id}/messages", contact), "{\"text\":\"hi\\nthere\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.delivery").value("queued"));
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{\"outcome\":\"solved\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("closed"));
        send(key, get("/api/v1/contacts/{id}", contact), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("closed"))
                .andExpect(jsonPath("$.messages[0].text").value("hello"))
                .andExpect(jsonPath("$.messages[1].text").value("hi\nthere"));
    }

    @Test
    void the_same_key_gives_the_same_answer_and_another_body_a_conflict() throws Exception {
        String from = number();
        String first = bring("k", body(from, "one")).andReturn().getResponse().getContentAsString();
        bring("k", body(from, "one"))
                .andExpect(status().isCreated())
                .andExpect(content().string(first));
        bring("k", body(from, "two"))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:conflict"));
    }

    @Test
    void the_channels_own_id_is_stored_once_whatever_the_key() throws Exception {
        String body =
                "{\"from\":{\"address\":\"%s\"},\"text\":\"x\",\"externalId\":\"e1\"}"
                        .formatted(number());
        String first = field(bring("k1", body), "messageId");

        assertThat(field(bring("k2", body), "messageId")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"text\":\"hello\"}",
                "{\"from\":{\"address\":\"\"},\"text\":\"hello\"}",
                "{\"from\":{\"address\":\"\\u200B\"},\"text\":\"hello\"}",
                "{\"from\":{\"address\":\"+79000000001\"}}",
                "{\"from\":{\"address\":\"+79000000001\"},\"text\":\"  \"}",
                "{\"from\":{\"address\":\"+79000000001\"},\"text\":\"\\u0000\"}",
                "{\"from\":{\"address\":\"+79000000001\"},\"text\":{\"a\":1}}",
                "{\"from\":{\"address\":\"+79000000001\"},\"text\":\"x\",\"sentAt\":\"yesterday\"}",
                "{\"from\":{\"address\":\"+79000000001\"},\"text\":\"x\",\"language\":\"klingon!\"}",
                "{\"from\":{\"address\":\"+79000000001\"},\"text\":\"x\","
                        + "\"attachments\":[{\"name\":\"a\",\"base64\":\"***\"}]}"
            })
    void what_is_no_message_is_a_plain_problem(String body) throws Exception {
        bring(UUID.randomUUID().toString(), body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
    }

    @Test
    void what_is_too_long_is_said_to_be_too_large() throws Exception {
        bring("long", body(number(), "x".repeat(25_001))).andExpect(status().isContentTooLarge());
        bring("k".repeat(201), body(number(), "x")).andExpect(status().isBadRequest());
        bring(
                        "n",
                        "{\"from\":{\"address\":\"+79000000001\",\"name\":\""
                                + "n".repeat(201)
                                + "\"},\"text\":\"x\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void S37_odd_but_honest_texts_are_stored_as_they_came() throws Exception {
        for (String text :
                List.of("\u202Eمرحبا\u202C", "a\u200Bb", "<script>x</script>", "=cmd|'/c'!A1")) {
            String contact =
                    field(bring(UUID.randomUUID().toString(), body(number(), text)), "contactId");
            String read =
                    send(key, get("/api/v1/contacts/{id}", contact), "")
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8);
            assertThat(json.readTree(read).get("messages").get(0).get("text").asString())
                    .isEqualTo(text);
        }
    }

    @Test
    void S32_a_key_and_a_token_of_another_brand_find_nothing() throws Exception {
        String contact = field(bring("w", body(number(), "secret")), "contactId");
        BrandId other = DoorSamples.brand();
        String strangeKey = key(other);
        String strangeToken = token(other);

        send(
                        strangeKey,
                        post("/api/v1/entry-points/{key}/messages", door.key().value()),
                        body(number(), "x"))
                .andExpect(status().isNotFound());
        send(strangeKey, get("/api/v1/contacts/{id}", contact), "")
                .andExpect(status().isNotFound());
        send(strangeToken, get("/api/v1/contacts/{id}", contact), "")
                .andExpect(status().isNotFound());
        send(strangeToken, post("/api/v1/contacts/{id}/messages", contact), "{\"text\":\"x\"}")
                .andExpect(status().isNotFound());
        send(strangeToken, post("/api/v1/queue/claim"), "").andExpect(status().isNoContent());
        send(strangeToken, get("/api/v1/contacts"), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void answering_what_one_does_not_hold_or_what_is_closed_is_refused() throws Exception {
        String contact = field(bring("h", body(number(), "hello")), "contactId");
        send(token, post("/api/v1/contacts/{id}/messages", contact), "{\"text\":\"x\"}")
                .andExpect(status().isConflict());
        send(token, post("/api/v1/queue/claim"), "").andExpect(status().isOk());
        send(token(brand), post("/api/v1/contacts/{id}/messages", contact), "{\"text\":\"x\"}")
                .andExpect(status().isForbidden());
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{\"outcome\":\"whatever\"}")
                .andExpect(status().isBadRequest());
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{}")
                .andExpect(status().isBadRequest());
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{\"outcome\":\"solved\"}")
                .andExpect(status().isOk());
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{\"outcome\":\"solved\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void odd_queries_are_refused_plainly() throws Exception {
        for (String query :
                List.of("limit=0", "limit=201", "limit=x", "state=odd", "subscriberId=1")) {
            send(key, get("/api/v1/contacts?" + query), "").andExpect(status().isBadRequest());
        }
        send(key, get("/api/v1/contacts/not-an-id"), "").andExpect(status().isBadRequest());
        send(key, get("/api/v1/contacts/{id}", UUID.randomUUID()), "")
                .andExpect(status().isNotFound());
        send(key, get("/api/v1/contacts?cursor=nonsense"), "").andExpect(status().isOk());
    }

    @Test
    void lists_are_read_page_by_page_none_twice_none_left_out() throws Exception {
        for (int i = 0; i < 5; i++) {
            bring("p" + i, body(number(), "m" + i));
        }
        String next = field(send(key, get("/api/v1/contacts?limit=3"), ""), "next");
        send(key, get("/api/v1/contacts").param("limit", "3").param("cursor", next), "")
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].heading").value("m1"))
                .andExpect(jsonPath("$.items[1].heading").value("m0"))
                .andExpect(jsonPath("$.next").doesNotExist());
    }
}
