package io.kindline.infrastructure.contacts.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every path of the API there is, at its door: a new one is closed until it is told of here. */
@OnH2
class ApiPathsTest extends ContactApi {
    /** What a key's scopes open; everything else takes a person's token. */
    private static final Map<String, Scope> OPENED =
            Map.ofEntries(
                    Map.entry("POST /api/v1/entry-points/{key}/messages", Scope.INTAKE),
                    Map.entry("POST /api/v1/service-numbers/{number}/messages", Scope.INTAKE),
                    Map.entry("POST /api/v1/service-numbers/{number}/calls", Scope.INTAKE),
                    Map.entry("POST /api/v1/subscribers/{id}/calls", Scope.INTAKE),
                    Map.entry("GET /api/v1/contacts", Scope.READ_CONTACTS),
                    Map.entry("GET /api/v1/contacts/{id}", Scope.READ_CONTACTS),
                    Map.entry("GET /api/v1/attachments/{id}", Scope.READ_CONTACTS),
                    Map.entry("GET /api/v1/reports/emotions", Scope.READ_CONTACTS),
                    Map.entry("GET /api/v1/subscribers/{id}/contacts", Scope.READ_CONTACTS),
                    Map.entry("GET /api/v1/subscribers", Scope.READ_SUBSCRIBERS),
                    Map.entry("GET /api/v1/subscribers/{id}", Scope.READ_SUBSCRIBERS));

    private MockHttpServletResponse ask(String secret, ApiPath path) throws Exception {
        String address = path.pattern().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return send(secret, MockMvcRequestBuilders.request(path.verb(), address), "{}")
                .andReturn()
                .getResponse();
    }

    @Test
    void nothing_answers_without_a_key() throws Exception {
        assertThat(paths()).hasSizeGreaterThan(40);
        for (ApiPath path : paths()) {
            assertThat(ask("nobody's", path).getStatus()).as(path.name()).isEqualTo(401);
        }
    }

    @Test
    void a_key_opens_what_its_scope_names_and_nothing_else() throws Exception {
        for (Scope scope : Scope.values()) {
            String secret = key(brand, scope);
            for (ApiPath path : paths()) {
                int status = ask(secret, path).getStatus();
                if (OPENED.get(path.name()) == scope) {
                    assertThat(status).as("%s by %s", path.name(), scope).isNotIn(401, 403);
                } else {
                    assertThat(status).as("%s by %s", path.name(), scope).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void nobody_is_answered_with_an_error_of_ours() throws Exception {
        for (Role role : Set.of(Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            String secret = token(brand, role);
            for (ApiPath path : paths()) {
                MockHttpServletResponse answer = ask(secret, path);
                assertThat(answer.getStatus())
                        .as("%s by %s: %s", path.name(), role, answer.getContentAsString())
                        .isLessThan(500)
                        .isNotEqualTo(401);
            }
        }
    }
}
