package io.kindline.infrastructure.contacts.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.shared.OnH2;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;

/** The report's HTTP door. */
@OnH2
class EmotionReportApiTest extends ContactApi {

    private ResultActions report(String secret, String from, String to) throws Exception {
        return send(
                secret, get("/api/v1/reports/emotions").param("from", from).param("to", to), "");
    }

    @Test
    void S36_a_key_reads_what_was_closed_from_day_to_day_in_its_brands() throws Exception {
        String contact = field(bring("1", body(number(), "hello")), "contactId");
        send(token, post("/api/v1/queue/claim"), "").andExpect(status().isOk());
        send(
                        token,
                        post("/api/v1/contacts/{id}/wrap-up", contact),
                        "{\"outcome\":\"human-request\",\"emotionAtEnd\":\"grateful\"}")
                .andExpect(status().isOk());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String from = today.minusDays(1).toString();
        String to = today.plusDays(1).toString();

        report(key, from, to)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value(from))
                .andExpect(jsonPath("$.to").value(to))
                .andExpect(jsonPath("$.contacts").value(1))
                .andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.changes[0].start").value("unknown"))
                .andExpect(jsonPath("$.changes[0].end").value("grateful"))
                .andExpect(jsonPath("$.changes[0].contacts").value(1));
        report(key(new BrandId(UUID.randomUUID())), from, to)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contacts").value(0))
                .andExpect(jsonPath("$.changes").isEmpty());
    }

    @Test
    void S36_an_operators_token_is_refused() throws Exception {
        report(token, "2026-11-01", "2026-11-22").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday,2026-11-22",
        "2026-11-01,2026-02-30",
        "2026-11-22,2026-11-01",
        "2025-11-22,2026-11-23",
        "-999999999-01-01,2026-11-22",
        "'',''"
    })
    void days_that_are_none_are_named(String from, String to) throws Exception {
        report(key, from, to)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"))
                .andExpect(jsonPath("$.detail").exists());
    }
}
