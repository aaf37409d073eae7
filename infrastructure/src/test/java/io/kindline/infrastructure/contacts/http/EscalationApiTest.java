package io.kindline.infrastructure.contacts.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Escalations by HTTP, as the integrators' guide describes them. */
@OnH2
class EscalationApiTest extends ContactApi {

    private String claimed() throws Exception {
        bring(UUID.randomUUID().toString(), body(number(), "help"));
        return field(send(token, post("/api/v1/queue/claim"), ""), "contactId");
    }

    private String raised(String contact, String service) throws Exception {
        return field(
                send(
                                token,
                                post("/api/v1/contacts/{id}/escalations", contact),
                                "{\"service\":\"%s\"}".formatted(service))
                        .andExpect(status().isCreated()),
                "escalationId");
    }

    @Test
    void S1_help_is_called_watched_and_ends_with_safe() throws Exception {
        String contact = claimed();
        String id =
                field(
                        send(
                                        token,
                                        post("/api/v1/contacts/{id}/escalations", contact),
                                        """
                                        {"service":"roadside","secondPath":"the wife's phone",
                                         "place":{"text":"km 42","latitude":60.1,"longitude":30.2}}\
                                        """)
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.state").value("raised")),
                        "escalationId");
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{\"outcome\":\"solved\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:conflict"))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("watched")));
        send(
                        token,
                        post("/api/v1/escalations/{id}/places", id),
                        "{\"text\":\"now at 60.15, 30.25\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.places.length()").value(2))
                .andExpect(jsonPath("$.places[0].latitude").value(60.15));
        String supervisor = token(brand, Role.SUPERVISOR);
        send(token, post("/api/v1/escalations/{id}/acknowledge", id), "")
                .andExpect(status().isForbidden());
        send(supervisor, post("/api/v1/escalations/{id}/acknowledge", id), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("acknowledged"));
        send(
                        token,
                        post("/api/v1/escalations/{id}/safe", id),
                        "{\"text\":\"warm and riding home\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("safe"));
        send(token, post("/api/v1/contacts/{id}/wrap-up", contact), "{\"outcome\":\"solved\"}")
                .andExpect(status().isOk());
        send(token, post("/api/v1/escalations/{id}/safe", id), "").andExpect(status().isConflict());
    }

    @Test
    void S2_tasks_are_in_order_and_numbers_masked() throws Exception {
        String id = raised(claimed(), "medical");
        String fault =
                field(
                        send(
                                        token,
                                        post("/api/v1/escalations/{id}/tasks", id),
                                        "{\"service\":\"network\"}")
                                .andExpect(status().isCreated())
                                .andExpect(jsonPath("$.state").value("blocked")),
                        "taskId");
        send(
                        token,
                        post("/api/v1/escalations/{id}/tasks/{task}/outcome", id, fault),
                        "{\"outcome\":\"reset\"}")
                .andExpect(status().isConflict());
        String ambulance =
                field(
                        send(
                                        token,
                                        post("/api/v1/escalations/{id}/tasks", id),
                                        """
                                        {"service":"medical","calledWho":"ambulance",
                                         "number":"+7 900 555 01 42","reference":"N-17"}\
                                        """)
                                .andExpect(jsonPath("$.number").value("***0142")),
                        "taskId");
        send(
                        token,
                        post("/api/v1/escalations/{id}/tasks/{task}/outcome", id, ambulance),
                        "{\"outcome\":\"on its way\"}")
                .andExpect(status().isOk());
        send(token, get("/api/v1/escalations/{id}", id), "")
                .andExpect(jsonPath("$.tasks[0].service").value("medical"))
                .andExpect(jsonPath("$.tasks[0].state").value("done"))
                .andExpect(jsonPath("$.tasks[1].state").value("open"));
    }

    @Test
    void S3_a_reply_to_a_covert_contact_is_refused_until_a_supervisor_lifts_it() throws Exception {
        String contact = claimed();
        send(token, put("/api/v1/contacts/{id}/covert", contact), "")
                .andExpect(status().isNoContent());
        send(token, post("/api/v1/contacts/{id}/messages", contact), "{\"text\":\"hi\"}")
                .andExpect(status().isConflict());
        send(token, delete("/api/v1/contacts/{id}/covert", contact), "{\"reason\":\"x\"}")
                .andExpect(status().isForbidden());
        String supervisor = token(brand, Role.SUPERVISOR);
        send(supervisor, delete("/api/v1/contacts/{id}/covert", contact), "{}")
                .andExpect(status().isBadRequest());
        send(
                        supervisor,
                        delete("/api/v1/contacts/{id}/covert", contact),
                        "{\"reason\":\"the police are with her\"}")
                .andExpect(status().isNoContent());
        send(token, post("/api/v1/contacts/{id}/messages", contact), "{\"text\":\"hi\"}")
                .andExpect(status().isCreated());
    }

    @Test
    void what_does_not_hold_is_a_problem_that_says_what_to_do() throws Exception {
        String contact = claimed();
        send(token, post("/api/v1/contacts/{id}/escalations", contact), "{\"service\":\"pizza\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("fire-rescue")));
        send(
                        token,
                        post("/api/v1/contacts/{id}/escalations", contact),
                        """
                        {"service":"police","place":{"latitude":99,"longitude":10}}\
                        """)
                .andExpect(status().isBadRequest());
        send(
                        token(DoorSamples.brand()),
                        post("/api/v1/contacts/{id}/escalations", contact),
                        "{\"service\":\"police\"}")
                .andExpect(status().isNotFound());
        send(key, post("/api/v1/contacts/{id}/escalations", contact), "{\"service\":\"police\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void a_second_contact_waits_for_the_answer_of_the_team_and_is_told_in_its_language()
            throws Exception {
        String network = raised(claimed(), "network");
        String waiting = claimed();
        send(
                        token,
                        post("/api/v1/escalations/{id}/contacts", network),
                        "{\"contactId\":\"%s\",\"promise\":\"We will tell you\"}"
                                .formatted(waiting))
                .andExpect(status().isOk());
        send(token, get("/api/v1/escalations/{id}", network), "")
                .andExpect(jsonPath("$.waitingContacts").value(2));
        send(
                        token,
                        post("/api/v1/escalations/{id}/contacts", network),
                        "{\"contactId\":\"%s\"}".formatted(UUID.randomUUID()))
                .andExpect(status().isNotFound());
        send(
                        token,
                        post("/api/v1/escalations/{id}/answer", network),
                        "{\"text\":\"Repaired\",\"texts\":{\"ru\":\"Починили\"}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("answered"));
    }
}
