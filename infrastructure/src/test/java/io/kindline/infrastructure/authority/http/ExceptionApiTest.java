package io.kindline.infrastructure.authority.http;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld;
import io.kindline.infrastructure.authority.AuthorityWorld.House;
import io.kindline.infrastructure.shared.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Exceptions over HTTP, as the guide describes them. */
@OnH2
class ExceptionApiTest {
    @Autowired private WebApplicationContext context;
    @Autowired private AuthorityWorld world;
    @Autowired private IssuePersonalToken issueToken;
    @Autowired private JsonMapper json;

    private MockMvc api = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void the_doors() {
        api = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void S14_small_is_granted_larger_waits_for_one_and_large_for_two() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String token = token(world.person(house, Role.OPERATOR));
        ask(token, body(world.contact(house), "goodwill-credit", "300.00", "3.2"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.exceptionId").exists())
                .andExpect(jsonPath("$.decision").value("granted"))
                .andExpect(jsonPath("$.why").isNotEmpty());
        String pending =
                field(
                        ask(token, body(world.contact(house), "goodwill-credit", "1000.00", "3.2"))
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.decision").value("pending")),
                        "exceptionId");
        send(token, get("/api/v1/exceptions/{id}", pending))
                .andExpect(jsonPath("$.approvalsNeeded").value(1))
                .andExpect(jsonPath("$.amount.value").value("1000.00"))
                .andExpect(jsonPath("$.answerBy").exists());
        String two =
                field(
                        ask(token, body(world.contact(house), "fee-waiver", "20000.00", "3.2")),
                        "exceptionId");
        send(token, get("/api/v1/exceptions/{id}", two))
                .andExpect(jsonPath("$.approvalsNeeded").value(2));
        send(token, get("/api/v1/exceptions?state=pending"))
                .andExpect(jsonPath("$.items.length()").value(2));
    }

    @Test
    void an_absolute_clause_is_refused_whoever_asks_and_the_refusal_is_kept() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        for (Role role : new Role[] {Role.OPERATOR, Role.SUPERVISOR}) {
            String token = token(world.person(house, role));
            String id =
                    field(
                            ask(token, body(world.contact(house), "goodwill-credit", "1", "2.1"))
                                    .andExpect(status().isCreated())
                                    .andExpect(jsonPath("$.decision").value("refused")),
                            "exceptionId");
            send(token, get("/api/v1/exceptions/{id}", id))
                    .andExpect(jsonPath("$.state").value("refused"));
        }
    }

    @Test
    void the_same_key_is_granted_once_and_another_body_is_a_conflict() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String token = token(world.person(house, Role.OPERATOR));
        ContactId contact = world.contact(house);
        String first =
                field(keyed(token, "k", body(contact, "fee-waiver", "300", "3.2")), "exceptionId");
        keyed(token, "k", body(contact, "fee-waiver", "300.00", "3.2"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.exceptionId").value(first));
        keyed(token, "k", body(contact, "fee-waiver", "301", "3.2"))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:conflict"));
    }

    @Test
    void bad_input_is_a_problem_that_says_what_to_do() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String token = token(world.person(house, Role.OPERATOR));
        ContactId contact = world.contact(house);
        for (String bad :
                new String[] {
                    "{}",
                    body(contact, "bribe", "300", "3.2"),
                    body(contact, "goodwill-credit", "-5", "3.2"),
                    body(contact, "goodwill-credit", "0", "3.2"),
                    body(contact, "goodwill-credit", "1.001", "3.2"),
                    body(contact, "goodwill-credit", "1e99", "3.2"),
                    body(contact, "goodwill-credit", "many", "3.2"),
                    body(contact, "goodwill-credit", "300", "3.2").replace("two days", " "),
                    body(contact, "rule-deviation", "300", ""),
                    body(contact, "goodwill-credit", "300", "3.2").replace("RUB", "roubles")
                }) {
            ask(token, bad)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
        }
        for (String bad : new String[] {"cursor", "limit", "state", "askedBy"}) {
            send(token, get("/api/v1/exceptions").param(bad, "0"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
        }
    }

    @Test
    void S32_another_brand_and_the_wrong_role_see_nothing() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        House other = world.house(rub(15_000), rub(120_000));
        String mine = token(world.person(house, Role.OPERATOR));
        String theirs = token(world.person(other, Role.OPERATOR));
        String administrator = token(world.person(house, Role.ADMINISTRATOR));
        ContactId contact = world.contact(house);
        String id = field(ask(mine, body(contact, "fee-waiver", "300", "3.2")), "exceptionId");

        ask(theirs, body(contact, "fee-waiver", "300", "3.2")).andExpect(status().isNotFound());
        send(theirs, get("/api/v1/exceptions/{id}", id)).andExpect(status().isNotFound());
        send(theirs, get("/api/v1/exceptions")).andExpect(jsonPath("$.items.length()").value(0));
        ask(administrator, body(contact, "fee-waiver", "300", "3.2"))
                .andExpect(status().isForbidden());
    }

    @Test
    void S14_decisions_by_api_are_others_and_count_once() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        Actor.Staff nadezhda = world.person(house, Role.SUPERVISOR);
        String hers = token(nadezhda);
        String id =
                field(
                        ask(
                                token(world.person(house, Role.OPERATOR)),
                                body(world.contact(house), "fee-waiver", "1000", "3.2")),
                        "exceptionId");
        String own =
                field(
                        ask(hers, body(world.contact(house), "fee-waiver", "5000", "3.2")),
                        "exceptionId");
        decide(hers, own, "{\"verdict\":\"approve\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:own-request"));
        decide(hers, id, "{\"verdict\":\"perhaps\"}").andExpect(status().isBadRequest());
        decide(
                        hers,
                        id,
                        "{\"verdict\":\"approve-less\",\"amount\":{\"value\":\"700\",\"currency\":\"RUB\"}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision").value("granted"))
                .andExpect(jsonPath("$.granted.value").value("700.00"));
        decide(hers, id, "{\"verdict\":\"decline\",\"reason\":\"no\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:already-decided"));
        send(hers, get("/api/v1/regulation"))
                .andExpect(jsonPath("$.items[?(@.clause=='2.1')].firmness").value("absolute"));
    }

    private ResultActions decide(String token, String id, String body) throws Exception {
        return send(token, post("/api/v1/exceptions/{id}/decision", id).content(body));
    }

    private ResultActions ask(String token, String body) throws Exception {
        return send(token, post("/api/v1/exceptions").content(body));
    }

    private ResultActions keyed(String token, String key, String body) throws Exception {
        return send(token, post("/api/v1/exceptions").header("Idempotency-Key", key).content(body));
    }

    private ResultActions send(String token, MockHttpServletRequestBuilder request)
            throws Exception {
        return api.perform(
                request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON));
    }

    private static String body(ContactId contact, String kind, String value, String clause) {
        return """
        {"contactId":"%s","kind":"%s","amount":{"value":"%s","currency":"RUB"},"clause":"%s",\
        "reason":"two days","goodExpected":"she stays"}\
        """
                .formatted(contact.value(), kind, value, clause);
    }

    private String token(Actor.Staff person) {
        return issueToken.handle(person, new IssuePersonalToken.Command("test")).secret();
    }

    private String field(ResultActions answer, String name) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString())
                .get(name)
                .asString();
    }
}
