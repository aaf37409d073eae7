package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.InMemoryOperators;
import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.LockoutPolicy;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final String PASSWORD = "right";

    private final Actor door = new Actor.Clockwork("sign-in");
    private final Operator anna = PeopleSamples.operator("anna");
    private final InMemoryOperators operators = new InMemoryOperators();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final List<Optional<OperatorId>> looked = new ArrayList<>();
    private final Map<Account, Lockout> lockouts = new HashMap<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final SignIn signIn = signIn();

    private SignIn signIn() {
        operators.save(anna);
        var passwords =
                new Passwords() {
                    @Override
                    public boolean isRight(Optional<OperatorId> person, String typed) {
                        looked.add(person);
                        return person.isPresent() && typed.equals(PASSWORD);
                    }

                    @Override
                    public void set(OperatorId person, String password) {}

                    @Override
                    public void forget(OperatorId person) {}
                };
        var attempts =
                new SignInAttempts() {
                    @Override
                    public Lockout of(Account account) {
                        return lockouts.getOrDefault(account, Lockout.NONE);
                    }

                    @Override
                    public void remember(Account account, Lockout lockout) {
                        lockouts.put(account, lockout);
                    }
                };
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
        assertThat(looked).isEqualTo(List.of(Optional.empty(), Optional.empty()));
        assertThat(told()).isEmpty();
    }
}
