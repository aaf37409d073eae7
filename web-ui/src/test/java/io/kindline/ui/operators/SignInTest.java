package io.kindline.ui.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.Kindline;
import io.kindline.application.operators.Passwords;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Role;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Sign-in as a browser does it, over a real port. */
@SpringBootTest(
        classes = Kindline.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sign-in;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "kindline.data-dir=target/data-sign-in",
            "kindline.jobs=off",
            "kindline.demo.enabled=false",
            "vaadin.productionMode=true",
            "logging.level.root=warn"
        })
class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired private Operators operators;
    @Autowired private Passwords passwords;

    @Value("${local.server.port}")
    private int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    private Operator person() {
        Operator person =
                PeopleSamples.operator("t" + UUID.randomUUID().toString().replace("-", ""));
        operators.save(person);
        passwords.set(person.id(), PASSWORD);
        return person;
    }

    private static Operator changed(Operator old, Employment employment, List<RoleGrant> roles) {
        return new Operator(
                old.id(),
                old.account(),
                old.displayName(),
                old.humanName(),
                employment,
                old.team(),
                old.zone(),
                old.screenLanguage(),
                old.languages(),
                old.brands(),
                old.queues(),
                old.skills(),
                roles);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String account, String password) {
        return "username="
                + URLEncoder.encode(account, StandardCharsets.UTF_8)
                + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
    }

    private String whereTo(String account, String password) throws Exception {
        return post("/login", form(account, password)).headers().firstValue("Location").orElse("");
    }

    /** Whoever is not in is sent to the sign-in page. */
    private boolean isIn() throws Exception {
        return !get("/").headers().firstValue("Location").orElse("").endsWith("/login");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("kindline"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_person_signs_in_and_reaches_the_desk() throws Exception {
        Operator person = person();
        assertThat(isIn()).isFalse();
        assertThat(whereTo(" " + person.account().value().toUpperCase(Locale.ROOT), PASSWORD))
                .doesNotContain("login");
        assertThat(isIn()).isTrue();
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() throws Exception {
        get("/");
        String before = session();
        whereTo(person().account().value(), PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_closed_to_scripts_and_to_other_sites() throws Exception {
        String cookie = get("/").headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_fifth_failure_pauses_the_account_and_then_the_right_password_waits_too()
            throws Exception {
        String account = person().account().value();
        for (int i = 0; i < 4; i++) {
            assertThat(whereTo(account, "wrong")).endsWith("/login?error");
        }
        assertThat(whereTo(account, "wrong")).endsWith("/login?paused=30");
        assertThat(whereTo(account, PASSWORD)).contains("/login?paused=");
    }

    @Test
    void an_account_nobody_has_is_answered_like_one_that_somebody_has() throws Exception {
        String ghost = "ghost" + UUID.randomUUID().toString().replace("-", "");
        List<String> answers =
                Stream.of(1, 2, 3, 4, 5)
                        .map(_ -> {
                            try {
                                return whereTo(ghost, "wrong").replaceAll(".*/", "");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList();
        assertThat(answers)
                .isEqualTo(
                        List.of(
                                "login?error",
                                "login?error",
                                "login?error",
                                "login?error",
                                "login?paused=30"));
    }

    @Test
    void odd_accounts_and_passwords_are_refused_like_wrong_ones() throws Exception {
        for (String odd : List.of("", "' or 1=1 --", "a".repeat(5000), "<b>", "\u0000", "\u202e")) {
            assertThat(whereTo(odd, "x")).endsWith("/login?error");
        }
        assertThat(whereTo(person().account().value(), PASSWORD + "x".repeat(9000)))
                .endsWith("/login?error");
    }

    @Test
    void S34_a_role_from_tomorrow_lets_nobody_in_today() throws Exception {
        Operator person = person();
        LocalDate tomorrow = person.dayAt(Instant.now()).plusDays(1);
        operators.save(
                changed(
                        person,
                        Employment.WORKS_HERE,
                        List.of(new RoleGrant(Role.OPERATOR, Period.since(tomorrow)))));
        assertThat(whereTo(person.account().value(), PASSWORD)).endsWith("/login?error");
    }

    @Test
    void S34_who_loses_his_role_is_out_at_the_next_request() throws Exception {
        Operator person = person();
        whereTo(person.account().value(), PASSWORD);
        assertThat(isIn()).isTrue();
        LocalDate tomorrow = person.dayAt(Instant.now()).plusDays(1);
        operators.save(person.promoted(Role.SUPERVISOR, tomorrow));
        assertThat(isIn()).isTrue();
        operators.save(changed(person, Employment.HAS_LEFT, person.roles()));
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_sign_in_sent_by_a_page_of_another_site_is_refused() throws Exception {
        Operator person = person();
        String right = form(person.account().value(), PASSWORD);
        post("/login", right, "Origin", "https://elsewhere.example");
        assertThat(isIn()).isFalse();
        post("/login", right, "Sec-Fetch-Site", "cross-site");
        assertThat(isIn()).isFalse();
        post("/login", right, "Origin", "http://localhost:" + port);
        assertThat(isIn()).isTrue();
    }

    @Test
    void a_sign_out_without_the_pages_token_is_refused() throws Exception {
        whereTo(person().account().value(), PASSWORD);
        assertThat(post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(isIn()).isTrue();
    }

    @Test
    void pages_carry_the_headers_that_keep_others_out() throws Exception {
        var headers = get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    void an_api_address_never_answers_with_a_page() throws Exception {
        HttpResponse<String> answer = get("/api/v1/contacts");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }
}
