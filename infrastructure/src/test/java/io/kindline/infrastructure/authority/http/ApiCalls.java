package io.kindline.infrastructure.authority.http;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.domain.shared.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the API in somebody's name. */
@Component
public class ApiCalls {
    private final WebApplicationContext context;
    private final IssuePersonalToken issueToken;
    private final JsonMapper json;

    ApiCalls(WebApplicationContext context, IssuePersonalToken issueToken, JsonMapper json) {
        this.context = context;
        this.issueToken = issueToken;
        this.json = json;
    }

    /** A personal token of his. */
    public String token(Actor.Staff person) {
        return issueToken.handle(person, new IssuePersonalToken.Command("test")).secret();
    }

    public ResultActions send(String token, MockHttpServletRequestBuilder request)
            throws Exception {
        MockMvc api = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        return api.perform(
                request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON));
    }

    /** A field of the answer. */
    public String field(ResultActions answer, String name) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString())
                .get(name)
                .asString();
    }
}
