package io.kindline.infrastructure.contacts.http;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** A small centre with its HTTP doors. */
abstract class ContactApi {
    @Autowired WebApplicationContext context;
    @Autowired Operators operators;
    @Autowired EntryPoints entryPoints;
    @Autowired Queues queues;
    @Autowired IssueApiKey issueApiKey;
    @Autowired IssuePersonalToken issueToken;
    @Autowired JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    final BrandId brand = DoorSamples.brand();
    final Queue queue = DoorSamples.queue(brand);
    final EntryPoint door = DoorSamples.door(queue);
    MockMvc api = MockMvcBuilders.standaloneSetup(new Object()).build();
    String key = "";
    String token = "";

    @BeforeEach
    void a_small_centre() {
        api = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        queues.save(queue);
        entryPoints.save(door);
        key = key(brand);
        token = token(brand);
    }

    /** A path of the API as it is declared, for example {@code /api/v1/contacts/{id}}. */
    record ApiPath(HttpMethod verb, String pattern) {
        String name() {
            return verb + " " + pattern;
        }
    }

    /** Every path of the API there is. */
    List<ApiPath> paths() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(ContactApi::paths)
                .filter(path -> path.pattern().startsWith("/api/v1/"))
                .toList();
    }

    private static Stream<ApiPath> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        info.getMethodsCondition().getMethods().stream()
                                .map(verb -> new ApiPath(verb.asHttpMethod(), pattern)));
    }

    String key(BrandId sees) {
        return key(sees, Scope.INTAKE, Scope.READ_CONTACTS);
    }

    String key(BrandId sees, Scope... scopes) {
        var administrator =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(sees));
        return issueApiKey
                .handle(
                        administrator,
                        new IssueApiKey.Command("test", Set.of(sees), Set.of(scopes)))
                .secret();
    }

    String token(BrandId sees) {
        return token(sees, Role.OPERATOR);
    }

    String token(BrandId sees, Role role) {
        String account = "a" + UUID.randomUUID().toString().replace("-", "");
        var person =
                new Operator(
                        new OperatorId(UUID.randomUUID()),
                        new Account(account),
                        account,
                        "Olga",
                        Employment.WORKS_HERE,
                        Optional.empty(),
                        DoorSamples.MOSCOW,
                        new Language("ru"),
                        Set.of(new Language("ru")),
                        Set.of(sees),
                        Set.of(queue.id()),
                        List.of(),
                        List.of(new RoleGrant(role, Period.since(PeopleSamples.HIRED))));
        operators.save(person);
        return issueToken
                .handle(person.actorAt(Instant.now()), new IssuePersonalToken.Command("test"))
                .secret();
    }

    ResultActions send(String secret, MockHttpServletRequestBuilder request, String body)
            throws Exception {
        return api.perform(
                request.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions bring(String idempotencyKey, String body) throws Exception {
        return send(
                key,
                post("/api/v1/entry-points/{key}/messages", door.key().value())
                        .header("Idempotency-Key", idempotencyKey),
                body);
    }

    static String body(String from, String text) {
        return """
        {"from":{"address":"%s","name":"Anna"},"text":"%s","language":"ru"}\
        """
                .formatted(from, text);
    }

    static String number() {
        return "+7900%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
    }

    String field(ResultActions answer, String name) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString())
                .get(name)
                .asString();
    }
}
