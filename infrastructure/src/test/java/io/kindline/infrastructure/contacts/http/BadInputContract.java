package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.infrastructure.shared.BadTexts;
import io.kindline.infrastructure.shared.Problems;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** Whatever comes, the answer is a stored message or a problem with a type of the guide (P7). */
abstract class BadInputContract extends ContactApi {

    static Stream<String> badTexts() {
        return BadTexts.all();
    }

    private void answersClearly(ResultActions given) throws Exception {
        MockHttpServletResponse answer = given.andReturn().getResponse();
        assertThat(answer.getStatus()).isLessThan(500);
        if (answer.getStatus() >= 400) {
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            String type = json.readTree(answer.getContentAsString()).get("type").asString();
            assertThat(Stream.of(Problems.values()).map(problem -> problem.type().toString()))
                    .contains(type);
        }
    }

    private String body(Map<String, ?> fields) {
        return json.writeValueAsString(fields);
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void on_every_field_of_a_message_that_a_program_brings(String bad) throws Exception {
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("from", Map.of("address", number(), "name", "Anna"));
        good.put("text", "hello");
        for (String field : new String[] {"text", "externalId", "language", "sentAt"}) {
            Map<String, Object> message = new LinkedHashMap<>(good);
            message.put(field, bad);
            answersClearly(bring(UUID.randomUUID().toString(), body(message)));
        }
        for (String field : new String[] {"address", "name"}) {
            Map<String, Object> from = new LinkedHashMap<>(Map.of("address", number()));
            from.put(field, bad);
            Map<String, Object> message = new LinkedHashMap<>(good);
            message.put("from", from);
            answersClearly(bring(UUID.randomUUID().toString(), body(message)));
        }
        Map<String, Object> withFile = new LinkedHashMap<>(good);
        withFile.put(
                "attachments",
                new Object[] {Map.of("name", bad, "contentType", bad, "base64", "aGk=")});
        answersClearly(bring(UUID.randomUUID().toString(), body(withFile)));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void on_what_an_operator_sends_by_program(String bad) throws Exception {
        String contact =
                field(bring(UUID.randomUUID().toString(), body(number(), "x")), "contactId");
        send(token, post("/api/v1/queue/claim"), "").andExpect(status().isOk());

        answersClearly(
                send(
                        token,
                        post("/api/v1/contacts/{id}/messages", contact),
                        body(Map.of("text", bad))));
        for (String field : new String[] {"topic", "emotionAtEnd", "outcome", "note"}) {
            Map<String, Object> wrapUp = new LinkedHashMap<>(Map.of("outcome", "solved"));
            wrapUp.put(field, bad);
            answersClearly(
                    send(token, post("/api/v1/contacts/{id}/wrap-up", contact), body(wrapUp)));
        }
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void on_the_search_and_on_every_query_parameter(String bad) throws Exception {
        answersClearly(
                send(
                        token,
                        get("/api/v1/subscribers").param("query", bad).param("purpose", bad),
                        ""));
        for (String parameter :
                new String[] {"state", "subscriberId", "operatorId", "cursor", "limit"}) {
            answersClearly(send(token, get("/api/v1/contacts").param(parameter, bad), ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16", "ISO-8859-1"})
    void a_body_in_another_charset_is_understood_or_refused(String charset) throws Exception {
        byte[] bytes = body(number(), "Привет").getBytes(Charset.forName(charset));
        for (String type :
                new String[] {"application/json", "application/json;charset=" + charset}) {
            answersClearly(
                    api.perform(
                            post("/api/v1/entry-points/{key}/messages", door.key().value())
                                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                                    .contentType(type)
                                    .content(bytes)));
        }
        byte[] broken = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        answersClearly(
                api.perform(
                        post("/api/v1/entry-points/{key}/messages", door.key().value())
                                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(broken)));
    }

    @Test
    void what_is_nested_without_end_is_refused() throws Exception {
        String deep = "[".repeat(100_000);
        answersClearly(bring("deep", "{\"from\":" + deep));
        answersClearly(bring("deep2", "{\"unknown\":" + deep + "]".repeat(100_000) + "}"));
        answersClearly(bring("number", "{\"text\":" + "9".repeat(100_000) + "}"));
    }

    @Test
    void a_request_from_another_sites_page_has_no_key_and_gets_nothing() throws Exception {
        answersClearly(
                api.perform(
                        post("/api/v1/queue/claim")
                                .header(HttpHeaders.ORIGIN, "https://evil.example")
                                .header("Sec-Fetch-Site", "cross-site")
                                .cookie(new jakarta.servlet.http.Cookie("kindline", "guessed"))));
        api.perform(post("/api/v1/queue/claim").header(HttpHeaders.ORIGIN, "https://evil.example"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void an_address_out_of_shape_is_no_fault_of_ours() throws Exception {
        for (String path :
                new String[] {
                    "/api/v1/contacts/nonsense",
                    "/api/v1/contacts/00000000-0000-0000-0000-00000000000g",
                    "/api/v1/attachments/x",
                    "/api/v1/messages/x/payload?purpose=x",
                    "/api/v1/nothing"
                }) {
            answersClearly(send(token, get(path), ""));
        }
        String utf8 = new String("ключ".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        answersClearly(
                send(key, post("/api/v1/entry-points/{key}/messages", utf8), body(number(), "x")));
    }
}
