package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** When a message was sent, and what exactly was received. */
@OnH2
class PayloadApiTest extends ContactApi {
    @Autowired private JdbcClient jdbc;

    private ResultActions payload(String secret, String message, String purpose) throws Exception {
        return send(
                secret,
                get("/api/v1/messages/{id}/payload", message).param("purpose", purpose),
                "");
    }

    private String brought(String body) throws Exception {
        return field(bring(UUID.randomUUID().toString(), body), "messageId");
    }

    @Test
    void the_time_of_sending_is_kept_and_told_beside_the_time_of_arrival() throws Exception {
        String contact =
                field(
                        bring(
                                "1",
                                "{\"from\":{\"address\":\"%s\"},\"text\":\"x\",\"sentAt\":\"%s\"}"
                                        .formatted(number(), "2026-01-31T12:00:00Z")),
                        "contactId");

        send(key, get("/api/v1/contacts/{id}", contact), "")
                .andExpect(jsonPath("$.messages[0].sentAt").value("2026-01-31T12:00:00Z"))
                .andExpect(jsonPath("$.messages[0].at").exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-13-01T00:00:00Z",
                "2026-01-31",
                "+1000000000-12-31T23:59:59Z",
                "-0001-01-01T00:00:00Z"
            })
    void a_time_that_is_none_is_refused(String sentAt) throws Exception {
        bring(
                        UUID.randomUUID().toString(),
                        "{\"from\":{\"address\":\"%s\"},\"text\":\"x\",\"sentAt\":\"%s\"}"
                                .formatted(number(), sentAt))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
    }

    @Test
    void a_supervisor_reads_what_was_received_to_the_letter_and_it_is_audited() throws Exception {
        String body =
                "{ \"from\" : {\"address\":\"%s\"},\n \"text\":\"Привет\", \"unknown\": 614 }"
                        .formatted(number());
        String message = brought(body);
        String supervisor = token(brand, Role.SUPERVISOR);

        payload(supervisor, message, "complaint")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.extent").value("whole"))
                .andExpect(jsonPath("$.payload").value(body));
        assertThat(
                        jdbc.sql(
                                        "select particulars from audit_entries where subject = ?"
                                                + " and action = 'message.payload-read'")
                                .param("message:" + message)
                                .query(String.class)
                                .single())
                .contains("purpose=COMPLAINT");
    }

    @Test
    void of_files_the_names_are_kept_and_of_what_is_too_long_the_start() throws Exception {
        String supervisor = token(brand, Role.SUPERVISOR);
        String file = Base64.getEncoder().encodeToString("verse".getBytes(StandardCharsets.UTF_8));
        String withFile =
                brought(
                        """
                        {"from":{"address":"%s"},"text":"x","attachments":[
                         {"name":"a.txt","base64":"%s"}]}\
                        """
                                .formatted(number(), file));
        String tooLong =
                brought(
                        "{\"from\":{\"address\":\"%s\"},\"text\":\"x\",\"more\":\"%s\"}"
                                .formatted(number(), "y".repeat(300_000)));

        String kept =
                payload(supervisor, withFile, "quality")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(kept).contains("a.txt").doesNotContain(file);
        payload(supervisor, tooLong, "quality").andExpect(jsonPath("$.extent").value("cut"));
    }

    @Test
    void nobody_else_reads_it() throws Exception {
        String message = brought(body(number(), "hello"));

        payload(token, message, "quality").andExpect(status().isForbidden());
        payload(key, message, "quality").andExpect(status().isForbidden());
        payload(token(brand, Role.ADMINISTRATOR), message, "quality")
                .andExpect(status().isForbidden());
        payload(token(DoorSamples.brand(), Role.SUPERVISOR), message, "quality")
                .andExpect(status().isNotFound());
        payload(token(brand, Role.SUPERVISOR), message, " ").andExpect(status().isBadRequest());
    }

    @Test
    void it_lies_sealed_in_the_database() throws Exception {
        String number = number();
        String message = brought(body(number, "hello"));
        byte[] stored =
                jdbc.sql("select payload from contacts_arrivals where message_id = ?")
                        .param(UUID.fromString(message))
                        .query((row, _) -> row.getBytes(1))
                        .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(number.substring(1))
                .doesNotContain("hello");
    }
}
