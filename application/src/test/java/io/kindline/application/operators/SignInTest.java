package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.operators.InMemoryOperators;
import io.kindline.domain.operators.InMemorySignInAttempts;
import io.kindline.domain.operators.LockoutPolicy;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final String PASSWORD = "right";

    private final Actor door = new Actor.Clockwork("sign-in");
    private final Operator anna = PeopleSamples.operator("anna");
    private final InMemoryOperators operators = new InMemoryOperators();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final InMemoryPasswords passwords = new InMemoryPasswords();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final SignIn signIn = signIn();

    private SignIn signIn() {
        operators.save(anna);
        passwords.set(anna.id(), PASSWORD);
        var attempts = new InMemorySignInAttempts();
        var policy = new LockoutPolicy(5, Duration.ofSeconds(30), Duration.ofHours(1));
        return new SignIn(
                operators, passwords, new SignIn.Locks(attempts, policy), audit, () -> now);
    }

    private SignIn.Outcome attempt(String account, String password) {
        return signIn.handle(door, new SignIn.Command(account, password));
    }

    private List<String> told() {
        return audit.events().stream().map(AuditEvent::action).toList();
    }

    @Test
    void the_right_password_opens_and_is_told() {
        assertThat(attempt("Anna ", PASSWORD))
                .isEqualTo(new SignIn.Outcome.Welcome(SignedIn.of(anna, now)));
        assertThat(told()).containsExactly("operator.signed-in");
    }

    @Test
    void a_success_forgets_the_failures_before() {
        for (int i = 0; i < 4; i++) {
            attempt("anna", "wrong");
        }
        attempt("anna", PASSWORD);
        assertThat(attempt("anna", "wrong")).isEqualTo(new SignIn.Outcome.Refused());
    }

    @Test
    void after_a_pause_one_may_try_again_and_each_failure_doubles_it() {
        for (int i = 0; i < 5; i++) {
            attempt("anna", "wrong");
        }
        assertThat(attempt("anna", PASSWORD))
                .isEqualTo(new SignIn.Outcome.Paused(Duration.ofSeconds(30)));
        now = now.plusSeconds(31);
        assertThat(attempt("anna", "wrong"))
                .isEqualTo(new SignIn.Outcome.Paused(Duration.ofMinutes(1)));
        now = now.plusSeconds(61);
        assertThat(attempt("anna", PASSWORD)).isInstanceOf(SignIn.Outcome.Welcome.class);
    }

    @Test
    void a_password_is_weighed_for_accounts_nobody_has_too() {
        attempt("nobody", PASSWORD);
        attempt("?", PASSWORD);
        assertThat(passwords.asked()).isEqualTo(List.of(Optional.empty(), Optional.empty()));
        assertThat(told()).isEmpty();
    }
}
