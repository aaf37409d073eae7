package io.kindline.infrastructure.contacts.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.shared.OnH2;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Promises by HTTP, as the integrators' guide describes them. */
@OnH2
class PromiseApiTest extends ContactApi {

    private String claimed() throws Exception {
        bring(UUID.randomUUID().toString(), body(number(), "when does it work again?"));
        return field(send(token, post("/api/v1/queue/claim"), ""), "contactId");
    }

    @Test
    void S22_a_promise_is_given_and_kept_by_telling_alone() throws Exception {
        String contact = claimed();
        String promise =
                field(
                        send(
                                        token,
                                        post("/api/v1/contacts/{id}/promises", contact),
                                        "{\"text\":\"find out and tell\",\"withinSeconds\":120}")
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.state").value("open"))
                                .andExpect(jsonPath("$.dueAt").exists()),
                        "promiseId");
        send(token, post("/api/v1/promises/{id}/told", promise), "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:conflict"));
        send(
                        token,
                        post("/api/v1/promises/{id}/told", promise),
                        "{\"call\":\"it works since nine\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("kept"));
    }

    @Test
    void what_does_not_hold_is_refused_and_another_brand_finds_nothing() throws Exception {
        String contact = claimed();
        for (String wrong :
                new String[] {
                    "{\"text\":\"\",\"withinSeconds\":120}",
                    "{\"text\":\"x\"}",
                    "{\"text\":\"x\",\"withinSeconds\":0}",
                    "{\"text\":\"x\",\"withinSeconds\":9,\"dueAt\":\"2027-01-01T00:00:00Z\"}",
                    "{\"text\":\"x\",\"dueLocal\":\"2020-01-01T09:00\"}",
                    "{\"text\":\"x\",\"withinSeconds\":60,\"tell\":\"pigeon\"}"
                }) {
            send(token, post("/api/v1/contacts/{id}/promises", contact), wrong)
                    .andExpect(status().isBadRequest());
        }
        send(
                        token(new BrandId(UUID.randomUUID())),
                        post("/api/v1/contacts/{id}/promises", contact),
                        "{\"text\":\"x\",\"withinSeconds\":60}")
                .andExpect(status().isNotFound());
        send(token, post("/api/v1/promises/{id}/told", UUID.randomUUID()), "{}")
                .andExpect(status().isNotFound());
    }
}
