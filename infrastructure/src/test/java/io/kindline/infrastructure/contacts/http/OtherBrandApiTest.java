package io.kindline.infrastructure.contacts.http;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.authority.AuthorityWorld;
import io.kindline.infrastructure.shared.OnH2;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * S32 for every path that names a thing: whoever may not see its brand is answered exactly as if
 * there were no such thing, so that not even its being there is told.
 */
@OnH2
class OtherBrandApiTest extends ContactApi {
    private final String said =
            """
            {"text":"x","reason":"x","goodExpected":"x","outcome":"solved","service":"police",
             "verdict":"decline","sendAt":"%s","to":"%s","end":"%s"}\
            """
                    .formatted(
                            Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS),
                            UUID.randomUUID(),
                            Instant.now().plus(3, ChronoUnit.DAYS));

    /** What a test of its own tells of. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "expenses", "ExpenseApiTest",
                    "relays", "RelayApiContract",
                    "service-numbers", "RelayApiContract: for programs alone",
                    "attachments", "AttachmentApiTest");

    @Autowired private AuthorityWorld world;

    /** One thing of the brand for each first word of a path. */
    private Map<String, String> things() throws Exception {
        var things = new HashMap<String, String>();
        ResultActions brought = bring(UUID.randomUUID().toString(), body(number(), "secret"));
        String contact = field(brought, "contactId");
        send(token, post("/api/v1/queue/claim"), "");
        things.put("contacts", contact);
        things.put("messages", field(brought, "messageId"));
        things.put(
                "subscribers",
                field(send(token, get("/api/v1/contacts/{id}", contact), ""), "subscriberId"));
        things.put("entry-points", door.key().value());
        String escalation =
                field(
                        send(
                                token,
                                post("/api/v1/contacts/{id}/escalations", contact),
                                "{\"service\":\"medical\"}"),
                        "escalationId");
        things.put("escalations", escalation);
        things.put(
                "tasks",
                field(
                        send(
                                token,
                                post("/api/v1/escalations/{id}/tasks", escalation),
                                "{\"service\":\"medical\"}"),
                        "taskId"));
        things.put(
                "planned-replies",
                field(
                        send(token, post("/api/v1/contacts/{id}/planned-replies", contact), said),
                        "plannedReplyId"));
        things.put(
                "promises",
                field(
                        send(
                                token,
                                post("/api/v1/contacts/{id}/promises", contact),
                                "{\"text\":\"to look\",\"withinSeconds\":600}"),
                        "promiseId"));
        authority(things);
        return things;
    }

    private void authority(Map<String, String> things) throws Exception {
        var house = world.house(rub(15_000), rub(120_000));
        String asker = secret(world.person(house, Role.OPERATOR));
        things.put(
                "exceptions",
                field(
                        send(
                                asker,
                                post("/api/v1/exceptions"),
                                """
                                {"contactId":"%s","kind":"fee-waiver","clause":"3.2",
                                 "amount":{"value":"1000","currency":"RUB"},
                                 "reason":"x","goodExpected":"y"}\
                                """
                                        .formatted(world.contact(house).value())),
                        "exceptionId"));
        things.put(
                "delegations",
                field(
                        send(
                                secret(world.person(house, Role.SUPERVISOR)),
                                post("/api/v1/delegations"),
                                said.replaceFirst(
                                        "\"to\":\"[^\"]*",
                                        "\"to\":\""
                                                + accountOf(world.person(house, Role.SUPERVISOR)))),
                        "delegationId"));
        things.put("authority", accountOf(world.person(house, Role.OPERATOR)));
    }

    private String accountOf(Actor.Staff person) {
        return operators.byId(person.id()).orElseThrow().account().value();
    }

    private String secret(Actor.Staff person) {
        return issueToken.handle(person, new IssuePersonalToken.Command("test")).secret();
    }

    private static String kindOf(String pattern) {
        return pattern.replaceFirst("^/api/v1/([^/]+)/.*$", "$1");
    }

    /** A path with its things in it, or with others that nobody has. */
    private static String address(String pattern, Map<String, String> things) {
        String kind = kindOf(pattern);
        return pattern.replace("{task}", things.get("tasks"))
                .replaceAll("\\{[a-z]+}", things.get(kind));
    }

    private String answer(String secret, HttpMethod verb, String address, String asked)
            throws Exception {
        var answer =
                send(
                                secret,
                                MockMvcRequestBuilders.request(verb, address)
                                        .param("purpose", "complaint"),
                                said)
                        .andReturn()
                        .getResponse();
        return answer.getStatus() + " " + answer.getContentAsString().replace(asked, "it");
    }

    @Test
    void S32_what_is_of_another_brand_is_answered_as_if_it_were_not_there() throws Exception {
        Map<String, String> things = things();
        var nothing = new HashMap<String, String>();
        things.keySet().forEach(kind -> nothing.put(kind, UUID.randomUUID().toString()));
        nothing.put("authority", "nobody" + UUID.randomUUID().toString().substring(0, 8));
        BrandId other = DoorSamples.brand();
        for (Role role : List.of(Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            String stranger = token(other, role);
            for (ApiPath path : paths()) {
                if (!path.pattern().contains("{")) {
                    continue;
                }
                String pattern = path.pattern();
                String kind = kindOf(pattern);
                if (ELSEWHERE.containsKey(kind)) {
                    continue;
                }
                assertThat(things).as("name a thing for %s", pattern).containsKey(kind);
                String real = address(pattern, things);
                String unreal = address(pattern, nothing);
                assertThat(answer(stranger, path.verb(), real, real))
                        .as("%s %s by %s", path.verb(), pattern, role)
                        .isEqualTo(answer(stranger, path.verb(), unreal, unreal))
                        .matches("(?s)4\\d\\d .*|200 \\{\"items\":\\[]}");
            }
        }
    }
}
