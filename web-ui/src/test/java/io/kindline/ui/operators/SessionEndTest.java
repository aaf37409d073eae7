package io.kindline.ui.operators;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedHttpSession;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.operators.InMemoryOperators;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.PeopleSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** However busy it is, a session ends one day. */
class SessionEndTest {
    private static final Duration LONGEST = Duration.ofHours(16);

    private final InMemoryOperators operators = new InMemoryOperators();
    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private Optional<Instant> passwordSet = Optional.empty();

    @BeforeEach
    void somebodySignedIn() {
        Operator person = PeopleSamples.operator("late");
        operators.save(person);
        SecurityContextHolder.getContext()
                .setAuthentication(new PersonToken(SignedIn.of(person, now)));
    }

    @AfterEach
    void nobodyIsIn() {
        SecurityContextHolder.clearContext();
    }

    private boolean isInAfter(Duration time) throws Exception {
        now = now.plus(time);
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(session);
        new FreshRoles(operators, _ -> passwordSet, () -> now, LONGEST)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Test
    void after_its_longest_time_a_session_asks_to_sign_in_again() throws Exception {
        assertThat(isInAfter(Duration.ZERO)).isTrue();
        assertThat(isInAfter(Duration.ofHours(8))).isTrue();
        assertThat(isInAfter(Duration.ofHours(8).minusMillis(1))).isTrue();

        assertThat(isInAfter(Duration.ofMillis(1))).isFalse();

        assertThat(session.isInvalid()).as("the old cookie opens nothing either").isTrue();
    }

    @Test
    void a_password_that_was_set_after_it_began_ends_a_session() throws Exception {
        passwordSet = Optional.of(now.minusSeconds(60));
        assertThat(isInAfter(Duration.ZERO)).as("signed in with it").isTrue();
        passwordSet = Optional.of(now.plusSeconds(60));

        assertThat(isInAfter(Duration.ofMinutes(2))).isFalse();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoever_changed_it_stays_in_where_he_did_so() throws Exception {
        assertThat(isInAfter(Duration.ZERO)).isTrue();
        passwordSet = Optional.of(now.plusSeconds(60));
        FreshRoles.proven(new WrappedHttpSession(session), now.plusSeconds(61));

        assertThat(isInAfter(Duration.ofMinutes(2))).isTrue();
        assertThat(isInAfter(Duration.ofHours(16))).as("and not for ever").isFalse();
    }
}
