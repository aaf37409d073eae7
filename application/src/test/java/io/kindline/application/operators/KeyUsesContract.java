package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every memory of the uses of keys does. */
@ContractOf(KeyUses.class)
public abstract class KeyUsesContract extends PortContract {

    @Test
    void the_latest_use_of_a_key_is_known_at_once() {
        var key = new AccessKeyId(id());
        commit(() -> port(KeyUses.class).used(key, NOW));
        commit(() -> port(KeyUses.class).used(key, NOW.plusSeconds(5)));

        assertThat(within(() -> port(KeyUses.class).latest()))
                .containsEntry(key, NOW.plusSeconds(5))
                .doesNotContainKey(new AccessKeyId(id()));
    }
}
