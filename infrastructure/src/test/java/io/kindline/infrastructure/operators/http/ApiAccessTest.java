package io.kindline.infrastructure.operators.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.application.operators.MyTokens;
import io.kindline.application.operators.RevokeAccessKey;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnH2
class ApiAccessTest {
    @Autowired private WebApplicationContext context;
    @Autowired private Operators operators;
    @Autowired private IssueApiKey issueApiKey;
    @Autowired private IssuePersonalToken issueToken;
    @Autowired private RevokeAccessKey revoke;
    @Autowired private MyTokens myTokens;
    @Autowired private JdbcClient jdbc;
    private MockMvc api;
    private final Actor admin =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()),
                    Set.of(Role.ADMINISTRATOR),
                    Set.of(PeopleSamples.NORTH));

    @BeforeEach
    void doors() {
        api = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private Operator person() {
        Operator person =
                PeopleSamples.operator("t" + UUID.randomUUID().toString().replace("-", ""));
        operators.save(person);
        return person;
    }

    private String key(Scope... scopes) {
        return issueApiKey
                .handle(
                        admin,
                        new IssueApiKey.Command("CRM", Set.of(PeopleSamples.NORTH), Set.of(scopes)))
                .secret();
    }

    private IssuedSecret token(Operator person) {
        return issueToken.handle(
                person.actorAt(Instant.now()), new IssuePersonalToken.Command("script"));
    }

    private static MockHttpServletRequestBuilder with(
            MockHttpServletRequestBuilder request, String secret) {
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
    }

    private MockHttpServletResponse ask(String secret) throws Exception {
        return api.perform(with(get("/api/v1/no-such-thing"), secret)).andReturn().getResponse();
    }

    @Test
    void without_a_key_the_answer_is_a_problem_that_asks_for_one() throws Exception {
        api.perform(get("/api/v1/contacts"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"kindline\""))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:unauthorised"))
                .andExpect(jsonPath("$.status").value(401));
    }

    @Test
    void odd_authorizations_are_just_not_known() throws Exception {
        for (String odd :
                List.of(
                        "",
                        "Bearer",
                        "Bearer ",
                        "Basic b3A6cHc=",
                        "Bearer \u0430\u0431",
                        "Bearer " + "x".repeat(5000))) {
            api.perform(get("/api/v1/contacts").header(HttpHeaders.AUTHORIZATION, odd))
                    .andExpect(status().isUnauthorized());
        }
    }

    @Test
    void a_key_opens_what_its_scopes_name_and_nothing_else() throws Exception {
        String intake = key(Scope.INTAKE);
        api.perform(with(get("/api/v1/contacts"), intake))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:not-allowed"));
        api.perform(with(get("/api/v1/subscribers"), intake)).andExpect(status().isForbidden());
        api.perform(with(post("/api/v1/queue/claim"), intake)).andExpect(status().isForbidden());
        api.perform(with(post("/api/v1/entry-points/none/messages"), key(Scope.READ_CONTACTS)))
                .andExpect(status().isForbidden());
        int passed =
                api.perform(with(post("/api/v1/entry-points/none/messages"), intake))
                        .andReturn()
                        .getResponse()
                        .getStatus();
        assertThat(passed).isNotIn(401, 403);
    }

    @Test
    void a_person_with_a_token_reaches_the_api_and_an_unknown_address_is_a_problem()
            throws Exception {
        api.perform(with(get("/api/v1/no-such-thing"), token(person()).secret()))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:not-found"));
    }

    @Test
    void a_revoked_token_opens_nothing_from_that_moment() throws Exception {
        Operator person = person();
        IssuedSecret token = token(person);
        assertThat(ask(token.secret()).getStatus()).isEqualTo(404);
        var outcome =
                revoke.handle(
                        person.actorAt(Instant.now()), new RevokeAccessKey.Command(token.id()));
        assertThat(outcome).isEqualTo(RevokeAccessKey.Outcome.REVOKED);
        assertThat(ask(token.secret()).getStatus()).isEqualTo(401);
        assertThat(myTokens.handle(person.actorAt(Instant.now()))).isEmpty();
    }

    @Test
    void somebody_elses_token_cannot_be_revoked_nor_found() throws Exception {
        IssuedSecret token = token(person());
        var outcome =
                revoke.handle(
                        person().actorAt(Instant.now()), new RevokeAccessKey.Command(token.id()));
        assertThat(outcome).isEqualTo(RevokeAccessKey.Outcome.NOT_FOUND);
        assertThat(ask(token.secret()).getStatus()).isEqualTo(404);
    }

    @Test
    void S34_a_role_from_tomorrow_opens_nothing_today() throws Exception {
        Operator person = person();
        IssuedSecret token = token(person);
        LocalDate tomorrow = person.dayAt(Instant.now()).plusDays(1);
        operators.save(onlyFrom(person, tomorrow));
        assertThat(ask(token.secret()).getStatus()).isEqualTo(401);
    }

    private static Operator onlyFrom(Operator person, LocalDate day) {
        return new Operator(
                person.id(),
                person.account(),
                person.displayName(),
                person.humanName(),
                person.employment(),
                person.team(),
                person.zone(),
                person.screenLanguage(),
                person.languages(),
                person.brands(),
                person.queues(),
                person.skills(),
                List.of(new RoleGrant(Role.OPERATOR, Period.since(day))));
    }

    @Test
    void only_hashes_of_secrets_are_stored() {
        String secret = key(Scope.INTAKE);
        assertThat(jdbc.sql("select secret from operators_access_keys").query(String.class).list())
                .isNotEmpty()
                .allMatch(stored -> stored.matches("[0-9a-f]{64}"))
                .doesNotContain(secret);
        assertThat(secret).hasSizeGreaterThan(43);
    }

    @Test
    void S32_a_key_cannot_open_a_brand_its_maker_may_not_see() {
        var foreign =
                new IssueApiKey.Command("x", Set.of(PeopleSamples.SOUTH), Set.of(Scope.INTAKE));
        Assertions.assertThatThrownBy(() -> issueApiKey.handle(admin, foreign))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_operator_cannot_issue_api_keys() {
        var command =
                new IssueApiKey.Command("x", Set.of(PeopleSamples.NORTH), Set.of(Scope.INTAKE));
        Operator person = person();
        Assertions.assertThatThrownBy(
                        () -> issueApiKey.handle(person.actorAt(Instant.now()), command))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void answers_carry_the_strict_headers() throws Exception {
        api.perform(get("/api/v1/contacts"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; base-uri 'none'; form-action 'none';"
                                                + " frame-ancestors 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }
}
