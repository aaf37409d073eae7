package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of passwords does. */
@ContractOf(Passwords.class)
public abstract class PasswordsContract extends PortContract {

    private Passwords passwords() {
        return port(Passwords.class);
    }

    private Operator somebody() {
        Operator person = PeopleSamples.operator("p" + id());
        commit(() -> port(Operators.class).save(person));
        return person;
    }

    @Test
    void only_the_last_password_set_is_right() {
        Operator anna = somebody();
        assertThat(passwords().isRight(Optional.of(anna.id()), "")).isFalse();
        commit(() -> passwords().set(anna.id(), "первый пароль"));
        commit(() -> passwords().set(anna.id(), "второй пароль"));

        assertThat(passwords().isRight(Optional.of(anna.id()), "второй пароль")).isTrue();
        assertThat(passwords().isRight(Optional.of(anna.id()), "первый пароль")).isFalse();
        assertThat(passwords().isRight(Optional.of(somebody().id()), "второй пароль")).isFalse();
        assertThat(passwords().isRight(Optional.empty(), "второй пароль")).isFalse();
    }

    @Test
    void who_set_a_password_lately_is_known_until_it_is_taken_away() {
        Operator anna = somebody();
        assertThat(passwords().setSince(Instant.EPOCH)).doesNotContainKey(anna.id());
        commit(() -> passwords().set(anna.id(), "correct horse"));

        Instant at = passwords().setSince(Instant.EPOCH).get(anna.id());
        assertThat(at).isNotNull();
        assertThat(passwords().setSince(at.plusSeconds(1))).doesNotContainKey(anna.id());
        commit(() -> passwords().forget(anna.id()));
        assertThat(passwords().setSince(Instant.EPOCH)).doesNotContainKey(anna.id());
    }

    @Test
    void a_password_longer_than_the_hash_takes_in_is_neither_set_nor_right() {
        Operator anna = somebody();
        String longest = "x".repeat(Passwords.BYTES_MAX);
        commit(() -> passwords().set(anna.id(), longest));

        assertThat(passwords().isRight(Optional.of(anna.id()), longest)).isTrue();
        assertThat(passwords().isRight(Optional.of(anna.id()), longest + "y")).isFalse();
        assertThatThrownBy(() -> commit(() -> passwords().set(anna.id(), longest + "y")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
