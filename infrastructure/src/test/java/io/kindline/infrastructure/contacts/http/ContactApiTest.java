package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.infrastructure.shared.OnH2;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The HTTP doors as the guide describes them. */
@OnH2
class ContactApiTest extends ContactApi {

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
                .andExpect(
                        jsonPath("$.why").value(startsWith("asked for the next contact; waited")));
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
    void a_wrap_up_may_promise_what_follows_and_refuses_the_whole_when_that_does_not_hold()
            throws Exception {
        String contact = field(bring("1", body(number(), "hello")), "contactId");
        send(token, post("/api/v1/queue/claim"), "").andExpect(status().isOk());
        String bad = "{\"outcome\":\"promised\",\"followUp\":{\"text\":\"%s\",\"due\":\"%s\"}}";
        String later = Instant.now().plusSeconds(3_600).toString();
        for (String body :
                List.of(
                        bad.formatted("call", "tomorrow"),
                        bad.formatted("call", "2020-01-01T00:00:00Z"),
                        bad.formatted("", later),
                        "{\"outcome\":\"promised\",\"followUp\":{}}")) {
            send(token, post("/api/v1/contacts/{id}/wrap-up", contact), body)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
        }
        send(token, get("/api/v1/contacts/{id}", contact), "")
                .andExpect(jsonPath("$.state").value("active"));

        send(
                        token,
                        post("/api/v1/contacts/{id}/wrap-up", contact),
                        bad.formatted("Call and tell", later))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("closed"));
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
