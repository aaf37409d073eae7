package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.operators.ChangePassword.Outcome;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.operators.InMemoryOperators;
import io.kindline.domain.operators.InMemorySignInAttempts;
import io.kindline.domain.operators.LockoutPolicy;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.PeopleSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
    private static final String OLD = "correct horse battery";
    private static final String CHOSEN = "seven quiet herons";

    private final Operator anna = PeopleSamples.operator("anna");
    private final InMemoryOperators operators = new InMemoryOperators();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final InMemoryPasswords passwords = new InMemoryPasswords();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final ChangePassword change = change();

    private ChangePassword change() {
        operators.save(anna);
        passwords.set(anna.id(), OLD);
        var locks =
                new SignIn.Locks(
                        new InMemorySignInAttempts(),
                        new LockoutPolicy(5, Duration.ofSeconds(30), Duration.ofHours(1)));
        return new ChangePassword(operators, passwords, locks, audit, () -> now);
    }

    private Outcome changed(String current, String chosen) {
        return change.handle(anna.actorAt(now), new ChangePassword.Command(current, chosen));
    }

    private boolean opens(String password) {
        return passwords.isRight(Optional.of(anna.id()), password);
    }

    private List<String> told() {
        return audit.events().stream().map(AuditEvent::action).toList();
    }

    @Test
    void who_knows_the_old_one_chooses_a_new_one_and_it_is_told() {
        assertThat(changed(OLD, CHOSEN)).isEqualTo(new Outcome.Changed());

        assertThat(opens(CHOSEN)).isTrue();
        assertThat(opens(OLD)).isFalse();
        assertThat(told()).containsExactly("person.password-changed");
        assertThat(audit.events().toString()).doesNotContain(OLD, CHOSEN);
        assertThat(new ChangePassword.Command(OLD, CHOSEN).toString()).doesNotContain(OLD, CHOSEN);
    }

    @Test
    void an_open_desk_is_not_enough_and_guessing_pauses_as_it_does_at_the_door() {
        for (int i = 0; i < 4; i++) {
            assertThat(changed("a guess", CHOSEN)).isEqualTo(new Outcome.NotYours());
        }
        assertThat(changed("a guess", CHOSEN))
                .isEqualTo(new Outcome.Paused(Duration.ofSeconds(30)));
        assertThat(changed(OLD, CHOSEN)).isEqualTo(new Outcome.Paused(Duration.ofSeconds(30)));
        assertThat(opens(OLD)).isTrue();
        assertThat(told()).containsOnly("person.password-change-refused").hasSize(5);

        now = now.plusSeconds(31);
        assertThat(changed(OLD, CHOSEN)).isEqualTo(new Outcome.Changed());
    }

    @Test
    void a_weak_an_endless_and_the_same_password_are_none() {
        assertThat(changed(OLD, "short")).isEqualTo(new Outcome.TooWeak());
        assertThat(changed(OLD, "password12345")).isEqualTo(new Outcome.TooWeak());
        assertThat(changed(OLD, "Ж".repeat(40) + "abcdef")).isEqualTo(new Outcome.TooLong());
        assertThat(changed(OLD, OLD)).isEqualTo(new Outcome.Same());
        assertThat(opens(OLD)).isTrue();
        assertThat(told()).isEmpty();
    }
}
