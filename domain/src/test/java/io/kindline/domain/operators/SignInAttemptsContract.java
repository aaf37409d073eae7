package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of lock-outs does. */
@ContractOf(SignInAttempts.class)
public abstract class SignInAttemptsContract extends PortContract {
    private final Account account = new Account("a" + id());

    @Test
    void nothing_is_known_of_an_account_nobody_tried() {
        assertThat(port(SignInAttempts.class).of(account)).isEqualTo(Lockout.NONE);
    }

    @Test
    void the_latest_counts_and_no_other_account_is_touched() {
        var first = new Lockout(1, NOW);
        var second = new Lockout(2, NOW.plusSeconds(30));
        commit(() -> port(SignInAttempts.class).remember(account, first));
        commit(() -> port(SignInAttempts.class).remember(account, second));

        assertThat(port(SignInAttempts.class).of(account)).isEqualTo(second);
        assertThat(port(SignInAttempts.class).of(new Account("b" + id()))).isEqualTo(Lockout.NONE);
    }
}
