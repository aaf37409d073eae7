package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every door to a new house does; there is one in a store, so its life is one test. */
@ContractOf(SetUpDoor.class)
public abstract class SetUpDoorContract extends PortContract {

    private SetUpDoor door() {
        return port(SetUpDoor.class);
    }

    @Test
    void a_door_opens_once_remembers_wrong_codes_and_closes_for_ever() {
        assertThat(within(door()::hold)).isEmpty();

        SetUpCode code = within(() -> door().open(NOW)).orElseThrow();
        assertThat(within(() -> door().open(NOW.plusSeconds(9)))).contains(code);
        assertThat(within(door()::hold)).contains(new SetUpDoor.Held(code, Lockout.NONE));

        var lockout = new Lockout(5, NOW.plusSeconds(30));
        commit(() -> door().remember(lockout));
        assertThat(within(door()::hold).map(SetUpDoor.Held::lockout)).contains(lockout);

        commit(() -> door().close(NOW));
        assertThat(within(door()::hold)).isEmpty();
        assertThat(within(() -> door().open(NOW))).isEmpty();
        assertThat(within(door()::isOpen)).isFalse();
    }
}
