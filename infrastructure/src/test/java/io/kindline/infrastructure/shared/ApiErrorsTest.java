package io.kindline.infrastructure.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.shared.NotAllowed;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ApiErrorsTest {
    private static final int BODY_BYTES_MAX = 1000;

    private final MockMvc api =
            MockMvcBuilders.standaloneSetup(new Probe())
                    .setControllerAdvice(new ApiErrors(UUID::randomUUID))
                    .addFilters(new BodyLimit(settings()))
                    .build();

    private static KindlineSettings settings() {
        return SettingsSamples.with(
                Map.of("kindline.limits.api-body-bytes-max", "" + BODY_BYTES_MAX));
    }

    @RestController
    static class Probe {
        @GetMapping("/api/v1/probe/{kind}")
        String fail(@PathVariable String kind) throws Exception {
            throw switch (kind) {
                case "not-allowed" -> new NotAllowed("secret detail");
                case "conflict" -> new OptimisticLockingFailureException("secret detail");
                case "refused" -> new IllegalArgumentException("secret detail");
                case "away" -> new DataAccessResourceFailureException("secret detail");
                case "no-transaction" -> new CannotCreateTransactionException("secret detail");
                case "cut" -> new RuntimeException(new SQLException("secret detail", "08006"));
                case "disk-full" ->
                        new RuntimeException(new SQLException("secret detail", "53100"));
                case "stood-still" -> new RuntimeException(new SQLException("secret", "25P03"));
                case "no-rollback" ->
                        new RuntimeException(
                                new TransactionException(
                                        "secret detail", new SQLException("secret detail")));
                default -> new IOException("secret detail");
            };
        }

        @PostMapping("/api/v1/body")
        String body(@RequestBody Map<String, String> body) {
            return "ok" + body.size();
        }

        @GetMapping("/api/v1/number")
        String number(@RequestParam int of) {
            return "" + of;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not-allowed, 403, not-allowed",
        "conflict, 409, conflict",
        "refused, 400, malformed",
        "away, 503, unavailable",
        "no-transaction, 503, unavailable",
        "cut, 503, unavailable",
        "disk-full, 503, unavailable",
        "stood-still, 503, unavailable",
        "no-rollback, 503, unavailable",
        "bug, 500, internal"
    })
    void each_failure_has_its_problem_and_tells_nothing_secret(String kind, int status, String type)
            throws Exception {
        api.perform(get("/api/v1/probe/" + kind))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:" + type))
                .andExpect(content().string(Matchers.not(Matchers.containsString("secret"))));
    }

    @Test
    void a_database_that_is_away_says_when_to_try_again() throws Exception {
        api.perform(get("/api/v1/probe/away")).andExpect(header().string("Retry-After", "5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "''", "\"x\"", "{\"a\":{}}", "\u0000"})
    void a_body_that_is_not_the_json_asked_for_is_malformed(String body) throws Exception {
        api.perform(post("/api/v1/body").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:malformed"));
    }

    @Test
    void wrong_method_media_type_and_parameter_have_their_problems() throws Exception {
        api.perform(get("/api/v1/body"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:wrong-method"));
        api.perform(post("/api/v1/body").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:wrong-media-type"));
        api.perform(get("/api/v1/number?of=many")).andExpect(status().isBadRequest());
        api.perform(get("/api/v1/number")).andExpect(status().isBadRequest());
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() throws Exception {
        String large = "{\"a\":\"" + "x".repeat(BODY_BYTES_MAX) + "\"}";
        api.perform(post("/api/v1/body").contentType(MediaType.APPLICATION_JSON).content(large))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:too-large"));
    }

    @Test
    void a_body_of_untold_length_is_refused_while_it_is_read() throws Exception {
        byte[] large = ("{\"a\":\"" + "x".repeat(BODY_BYTES_MAX) + "\"}").getBytes(UTF_8);
        MockHttpServletRequestBuilder chunked =
                post("/api/v1/body").contentType(MediaType.APPLICATION_JSON).content(large);
        api.perform(request -> untoldLength(chunked.buildRequest(request), large))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:too-large"));
    }

    private static MockHttpServletRequest untoldLength(
            MockHttpServletRequest told, byte[] content) {
        var untold =
                new MockHttpServletRequest(told.getServletContext(), "POST", told.getRequestURI()) {
                    @Override
                    public long getContentLengthLong() {
                        return -1;
                    }
                };
        untold.setContentType(MediaType.APPLICATION_JSON_VALUE);
        untold.setContent(content);
        return untold;
    }
}
