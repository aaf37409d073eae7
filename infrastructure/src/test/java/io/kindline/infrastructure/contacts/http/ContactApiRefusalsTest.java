package io.kindline.infrastructure.contacts.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.shared.OnH2;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever else comes to the HTTP doors gets a clear error, and nobody looks over the wall. */
@OnH2
class ContactApiRefusalsTest extends ContactApi {

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
}
