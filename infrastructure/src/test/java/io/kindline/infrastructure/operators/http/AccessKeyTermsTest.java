package io.kindline.infrastructure.operators.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.kindline.application.operators.AllAccessKeys;
import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.application.operators.IssuedSecret;
import io.kindline.application.operators.KeyLine;
import io.kindline.application.operators.MyTokens;
import io.kindline.application.operators.RevokeAccessKey;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who sees which keys, how long they open and when they last did. */
@OnH2
class AccessKeyTermsTest {
    private final Actor.Staff admin = administrator(PeopleSamples.NORTH);

    @Autowired private WebApplicationContext context;
    @Autowired private IssueApiKey issue;
    @Autowired private IssuePersonalToken issueToken;
    @Autowired private AllAccessKeys all;
    @Autowired private MyTokens mine;
    @Autowired private RevokeAccessKey revoke;
    @Autowired private Operators operators;
    @Autowired private JdbcClient jdbc;
    private MockMvc api;

    private static Actor.Staff administrator(BrandId brand) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brand));
    }

    @BeforeEach
    void doors() {
        api = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private IssuedSecret key(Duration lasts) {
        return issue.handle(
                admin,
                new IssueApiKey.Command(
                        "CRM",
                        Set.of(PeopleSamples.NORTH),
                        Set.of(Scope.READ_CONTACTS),
                        Optional.of(lasts)));
    }

    private Optional<KeyLine> seenBy(Actor.Staff reader, AccessKeyId id) {
        return all.handle(reader).stream().filter(line -> line.key().id().equals(id)).findFirst();
    }

    private int ask(String secret) throws Exception {
        return api.perform(
                        get("/api/v1/no-such-thing")
                                .header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void a_key_tells_who_made_it_and_when_it_was_used_last() throws Exception {
        IssuedSecret key = key(Duration.ofDays(1));
        assertThat(seenBy(admin, key.id()).orElseThrow().usedAt()).isEmpty();
        assertThat(ask(key.secret())).isNotEqualTo(401);
        KeyLine line = seenBy(admin, key.id()).orElseThrow();
        assertThat(line.state()).isEqualTo(KeyLine.State.OPEN);
        assertThat(line.usedAt()).isPresent();
        assertThat(line.key().terms().madeBy()).contains(admin.id());
    }

    @Test
    void a_key_opens_nothing_once_its_time_is_over() throws Exception {
        IssuedSecret key = key(Duration.ofMillis(1));
        Thread.sleep(5);
        assertThat(ask(key.secret())).isEqualTo(401);
        assertThat(seenBy(admin, key.id()).orElseThrow().state()).isEqualTo(KeyLine.State.EXPIRED);
    }

    @Test
    void S32_keys_of_other_brands_are_not_listed() {
        IssuedSecret key = key(Duration.ofDays(1));
        assertThat(seenBy(administrator(PeopleSamples.SOUTH), key.id())).isEmpty();
    }

    @Test
    void administrators_see_and_revoke_everybodys_tokens_and_others_their_own_alone() {
        Operator person = PeopleSamples.operator("k" + System.nanoTime());
        operators.save(person);
        Actor.Staff owner = person.actorAt(Instant.now());
        IssuedSecret token = issueToken.handle(owner, new IssuePersonalToken.Command("my script"));
        assertThat(mine.handle(owner)).extracting(line -> line.key().id()).contains(token.id());
        assertThatThrownBy(() -> all.handle(owner)).isInstanceOf(NotAllowed.class);
        assertThat(seenBy(admin, token.id())).isPresent();
        assertThat(revoke.handle(admin, new RevokeAccessKey.Command(token.id())))
                .isEqualTo(RevokeAccessKey.Outcome.REVOKED);
        assertThat(mine.handle(owner)).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from audit_entries where subject = ?")
                                .param("access-key:" + token.id().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }
}
