package io.kindline.infrastructure.insight.http;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld;
import io.kindline.infrastructure.authority.AuthorityWorld.House;
import io.kindline.infrastructure.authority.http.ApiCalls;
import io.kindline.infrastructure.shared.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Insight and the approvals of a supervisor over HTTP, and what the description says of events. */
@OnH2
class InsightApiTest {
    @Autowired private AuthorityWorld world;
    @Autowired private Brands brands;
    @Autowired private ApiCalls api;

    @Test
    void what_exceptions_did_is_told_to_supervisors_of_the_brand_alone() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String olga = api.token(world.person(house, Role.OPERATOR));
        String nadezhda = api.token(world.person(house, Role.SUPERVISOR));
        String stranger = api.token(world.person(world.house(rub(1), rub(1)), Role.SUPERVISOR));
        asks(olga, house, "300.00");
        asks(olga, house, "1000.00");
        String brand = brands.byId(house.brand()).key();

        insight(nadezhda, brand, "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.all.asked").value(2))
                .andExpect(jsonPath("$.all.granted").value(1))
                .andExpect(jsonPath("$.all.spent.value").value("300.00"))
                .andExpect(jsonPath("$.byClause[0].key").value("3.2"))
                .andExpect(jsonPath("$.byClause[0].proposedForChange").value(false))
                .andExpect(
                        jsonPath("$.budgets[?(@.team=='%s')].spent.value", house.team().value())
                                .value("300.00"));
        insight(nadezhda, brand, "/exceptions")
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[1].fate").value("granted-alone"))
                .andExpect(jsonPath("$.items[1].outcome").doesNotExist());
        insight(olga, brand, "").andExpect(status().isForbidden());
        insight(stranger, brand, "").andExpect(status().isNotFound());
        insight(nadezhda, "nobody", "").andExpect(status().isNotFound());
        api.send(nadezhda, get("/api/v1/insight?brand={b}&days=0", brand))
                .andExpect(status().isBadRequest());
        api.send(nadezhda, get("/api/v1/insight")).andExpect(status().isBadRequest());
    }

    @Test
    void what_waits_for_somebody_is_told_with_why_it_is_in_his_list() throws Exception {
        House house = world.house(rub(15_000), rub(120_000));
        String olga = api.token(world.person(house, Role.OPERATOR));
        asks(olga, house, "1000.00");

        api.send(api.token(world.person(house, Role.SUPERVISOR)), get("/api/v1/approvals"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].wanted").value("decision"))
                .andExpect(jsonPath("$.items[0].exception.amount.value").value("1000.00"));
        api.send(olga, get("/api/v1/approvals")).andExpect(jsonPath("$.items").isEmpty());
        api.send(
                        api.token(world.person(world.house(rub(1), rub(1)), Role.SUPERVISOR)),
                        get("/api/v1/approvals"))
                .andExpect(jsonPath("$.items").isEmpty());
        api.send(api.token(world.person(house, Role.ADMINISTRATOR)), get("/api/v1/approvals"))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_description_of_the_api_tells_of_events_and_of_every_address() throws Exception {
        String olga = api.token(world.person(world.house(rub(1), rub(1)), Role.OPERATOR));
        api.send(olga, get("/api/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.webhooks.event.post").exists())
                .andExpect(jsonPath("$.paths['/api/v1/expenses'].post").exists())
                .andExpect(jsonPath("$.paths['/api/v1/expenses/{id}/review'].post").exists())
                .andExpect(jsonPath("$.paths['/api/v1/insight'].get").exists())
                .andExpect(jsonPath("$.paths['/api/v1/approvals'].get").exists());
    }

    private ResultActions insight(String token, String brand, String more) throws Exception {
        return api.send(token, get("/api/v1/insight" + more + "?brand={b}", brand));
    }

    private void asks(String token, House house, String value) throws Exception {
        api.send(
                        token,
                        post("/api/v1/exceptions")
                                .content(
                                        """
                                        {"contactId":"%s","kind":"goodwill-credit","clause":"3.2",\
                                        "amount":{"value":"%s","currency":"RUB"},\
                                        "reason":"two days","goodExpected":"she stays"}\
                                        """
                                                .formatted(world.contact(house).value(), value)))
                .andExpect(status().isCreated());
    }
}
