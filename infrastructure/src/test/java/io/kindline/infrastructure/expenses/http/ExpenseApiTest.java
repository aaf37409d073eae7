package io.kindline.infrastructure.expenses.http;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld;
import io.kindline.infrastructure.authority.AuthorityWorld.House;
import io.kindline.infrastructure.authority.http.ApiCalls;
import io.kindline.infrastructure.shared.OnH2;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Expenses over HTTP, as the guide describes them (S15). */
@OnH2
class ExpenseApiTest {
    private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    private static final String PROBLEM = "urn:kindline:problem:";

    @Autowired private AuthorityWorld world;
    @Autowired private ApiCalls api;

    @Test
    void S15_bus_tickets_are_claimed_reviewed_and_settled_until_nothing_is_owed() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String olga = api.token(world.person(house, Role.OPERATOR));
        String nadezhda = api.token(world.person(house, Role.SUPERVISOR));
        String id =
                api.field(
                        claim(olga, "k", body(world.contact(house), "1400.00", PDF))
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.state").value("claimed"))
                                .andExpect(
                                        jsonPath("$.receipt.contentType").value("application/pdf")),
                        "expenseId");
        api.send(nadezhda, get("/api/v1/expenses"))
                .andExpect(jsonPath("$.toDo[?(@.expenseId=='%s')].what", id).value("Two tickets"));
        review(nadezhda, id, "{\"verdict\":\"accept\",\"repaidBy\":\"company\"}")
                .andExpect(status().isBadRequest());
        review(
                        nadezhda,
                        id,
                        """
                        {"verdict":"accept","repaidBy":"company",\
                        "amount":{"value":"1300","currency":"RUB"}}\
                        """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("accepted"))
                .andExpect(jsonPath("$.accepted.value").value("1300.00"));
        api.send(olga, get("/api/v1/expenses"))
                .andExpect(jsonPath("$.owed[0].value").value("1300.00"));
        settle(nadezhda, id, " ").andExpect(status().isBadRequest());
        settle(nadezhda, id, "payroll").andExpect(jsonPath("$.state").value("settled"));
        settle(nadezhda, id, "payroll")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "already-decided"));
        api.send(olga, get("/api/v1/expenses")).andExpect(jsonPath("$.owed").isEmpty());
        api.send(olga, get("/api/v1/expenses/{id}", id))
                .andExpect(jsonPath("$.reference").value("payroll"));
        api.send(olga, get("/api/v1/expenses/{id}/receipt", id)).andExpect(status().isOk());
    }

    @Test
    void the_same_key_is_claimed_once_and_another_claim_with_it_is_a_conflict() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String olga = api.token(world.person(house, Role.OPERATOR));
        ContactId contact = world.contact(house);
        String first = api.field(claim(olga, "k", body(contact, "900", PDF)), "expenseId");
        claim(olga, "k", body(contact, "900.00", PDF))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.expenseId").value(first));
        claim(olga, "k", body(contact, "901", PDF))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(PROBLEM + "conflict"));
        api.send(olga, get("/api/v1/expenses")).andExpect(jsonPath("$.mine.length()").value(1));
    }

    @Test
    void both_lists_come_by_pages_and_a_cursor_that_is_none_is_refused() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String olga = api.token(world.person(house, Role.OPERATOR));
        String nadezhda = api.token(world.person(house, Role.SUPERVISOR));
        String body = body(world.contact(house), "900", PDF);
        String first = api.field(claim(olga, "1", body), "expenseId");
        String second = api.field(claim(olga, "2", body), "expenseId");

        String mineNext = api.field(api.send(olga, page("", "")), "mineNext");
        api.send(olga, page("mineAfter", mineNext))
                .andExpect(jsonPath("$.mine.length()").value(1))
                .andExpect(jsonPath("$.mine[0].expenseId").value(first))
                .andExpect(jsonPath("$.mineNext").doesNotExist());
        String toDoNext = api.field(api.send(nadezhda, page("", "")), "toDoNext");
        api.send(nadezhda, page("toDoAfter", toDoNext))
                .andExpect(jsonPath("$.toDo[0].expenseId").value(second))
                .andExpect(jsonPath("$.toDoNext").doesNotExist());
        for (String bad : new String[] {"mineAfter", "toDoAfter", "limit"}) {
            api.send(olga, get("/api/v1/expenses").param(bad, "0"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value(PROBLEM + "malformed"));
        }
    }

    private static MockHttpServletRequestBuilder page(String cursor, String value) {
        MockHttpServletRequestBuilder page = get("/api/v1/expenses").param("limit", "1");
        return cursor.isEmpty() ? page : page.param(cursor, value);
    }

    @Test
    void bad_input_is_a_problem_that_says_what_to_do() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String olga = api.token(world.person(house, Role.OPERATOR));
        String good = body(world.contact(house), "900", PDF);
        for (String bad :
                new String[] {
                    "{}",
                    good.replace("\"900\"", "\"-1\""),
                    good.replace("\"900\"", "\"many\""),
                    good.replace("\"company\"", "\"the bank\""),
                    good.replace("Two tickets", " "),
                    good.replace(today().toString(), today().minusYears(1).toString()),
                    good.replace("\"base64\":\"", "\"base64\":\"*"),
                    body(world.contact(house), "900", "<html><script>alert(1)</script></html>"),
                    body(world.contact(house), "900", "")
                }) {
            claim(olga, "", bad)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.type").value(PROBLEM + "malformed"));
        }
    }

    @Test
    void S32_another_brand_the_wrong_role_and_ones_own_claim_get_nowhere() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String mine = api.token(world.person(house, Role.SUPERVISOR));
        String stranger = api.token(world.person(world.house(rub(1), rub(1)), Role.SUPERVISOR));
        String colleague = api.token(world.person(house, Role.OPERATOR));
        String administrator = api.token(world.person(house, Role.ADMINISTRATOR));
        String claimed = body(world.contact(house), "900", PDF);
        String id = api.field(claim(mine, "k", claimed), "expenseId");
        String no = "{\"verdict\":\"reject\",\"reason\":\"no\"}";

        claim(stranger, "", claimed).andExpect(status().isNotFound());
        claim(administrator, "", claimed).andExpect(status().isForbidden());
        for (String who : new String[] {stranger, colleague}) {
            api.send(who, get("/api/v1/expenses/{id}", id)).andExpect(status().isNotFound());
            api.send(who, get("/api/v1/expenses/{id}/receipt", id))
                    .andExpect(status().isNotFound());
        }
        review(stranger, id, no).andExpect(status().isNotFound());
        review(colleague, id, no).andExpect(status().isForbidden());
        review(mine, id, no)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(PROBLEM + "own-request"));
        review(mine, id, "{\"verdict\":\"perhaps\"}").andExpect(status().isBadRequest());
    }

    private ResultActions claim(String token, String key, String body) throws Exception {
        var request = post("/api/v1/expenses").content(body);
        return api.send(token, key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    private ResultActions review(String token, String id, String body) throws Exception {
        return api.send(token, post("/api/v1/expenses/{id}/review", id).content(body));
    }

    private ResultActions settle(String token, String id, String reference) throws Exception {
        return api.send(
                token,
                post("/api/v1/expenses/{id}/settlement", id)
                        .content("{\"reference\":\"%s\"}".formatted(reference)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String body(ContactId contact, String value, String file) {
        return """
        {"contactId":"%s","amount":{"value":"%s","currency":"RUB"},"paidOn":"%s",\
        "what":"Two tickets","repaidBy":"company","receipt":{"name":"t.bin","base64":"%s"}}\
        """
                .formatted(
                        contact.value(),
                        value,
                        today(),
                        Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
    }
}
