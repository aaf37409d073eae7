package io.kindline.infrastructure.contacts.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.infrastructure.shared.OnH2;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Replies that go later, over HTTP. */
@OnH2
class PlannedReplyApiTest extends ContactApi {
    private final String due =
            Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();

    private String claimed() throws Exception {
        String contact = field(bring("p", body(number(), "hello")), "contactId");
        send(token, post("/api/v1/queue/claim"), "").andExpect(status().isOk());
        return contact;
    }

    private ResultActions plans(String secret, String contact, String body) throws Exception {
        return send(secret, post("/api/v1/contacts/{id}/planned-replies", contact), body);
    }

    private String words(String sendAt) {
        return "{\"text\":\"Good morning!\",\"sendAt\":\"%s\"}".formatted(sendAt);
    }

    @Test
    void a_reply_is_planned_listed_and_taken_back_once() throws Exception {
        String contact = claimed();
        String id =
                field(
                        plans(token, contact, words(due))
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.state").value("waiting"))
                                .andExpect(jsonPath("$.sendAt").value(due)),
                        "plannedReplyId");
        send(token, get("/api/v1/planned-replies").param("contactId", contact), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].text").value("Good morning!"));
        send(token, delete("/api/v1/planned-replies/{id}", id), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("Good morning!"));
        send(token, delete("/api/v1/planned-replies/{id}", id), "")
                .andExpect(status().isNotFound());
    }

    @Test
    void a_wrong_time_a_stranger_and_a_program_are_told_plainly() throws Exception {
        String contact = claimed();

        plans(token, contact, words("tomorrow"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
        plans(token, contact, words("2020-01-01T00:00:00Z")).andExpect(status().isBadRequest());
        plans(token(DoorSamples.brand()), contact, words(due)).andExpect(status().isNotFound());
        plans(token(brand), contact, words(due)).andExpect(status().isForbidden());
        plans(key, contact, words(due)).andExpect(status().isForbidden());
        send(key, get("/api/v1/planned-replies").param("contactId", contact), "")
                .andExpect(status().isForbidden());
        send(
                        token(DoorSamples.brand()),
                        get("/api/v1/planned-replies").param("contactId", contact),
                        "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
    }
}
