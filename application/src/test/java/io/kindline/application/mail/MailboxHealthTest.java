package io.kindline.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.mail.MailConnection.Trouble;
import io.kindline.application.mail.MailboxHealth.State;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxHealthTest extends MailboxesOfAHouse {
    @Test
    void health_shows_every_door_that_takes_mail_without_a_password_and_none_of_others() {
        EntryPoint retired = door(Door.MAIL, Standing.RETIRED);
        house.entryPoints.save(retired);
        house.entryPoints.save(door(Door.HTTP, Standing.IN_USE));
        assertThat(states(NOW)).containsExactlyInAnyOrder(State.NOT_SET_UP, State.RETIRED);

        save.handle(admin, command("secret"));
        assertThat(states(NOW)).contains(State.STARTING);
        assertThat(line().mailbox().orElseThrow().login().password()).isEmpty();

        positions.failed(door.id(), Trouble.NOBODY_LISTENS, NOW);
        assertThat(states(NOW)).contains(State.FAILS);
        positions.succeeded(door.id(), NOW);
        assertThat(states(NOW)).contains(State.WORKS);
        assertThat(states(NOW.plus(Duration.ofMinutes(16)))).contains(State.SILENT);
        assertThat(health.handle(stranger)).isEmpty();
    }

    private List<State> states(Instant at) {
        return health.handle(admin).stream().map(line -> line.state(at)).toList();
    }

    private MailboxHealth.Line line() {
        return health.handle(admin).stream()
                .filter(it -> it.entryPoint().id().equals(door.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void operators_neither_set_up_nor_try_a_mailbox_nor_see_how_it_fares() {
        assertThat(SaveMailbox.class.getAnnotation(UseCase.class).allowed())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(TryMailbox.class.getAnnotation(UseCase.class).allowed())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(MailboxHealth.class.getAnnotation(UseCase.class).allowed())
                .doesNotContain(Role.OPERATOR);
    }

    @Test
    void what_is_kept_of_a_trouble_is_read_again() {
        assertThat(Trouble.values())
                .allSatisfy(it -> assertThat(Trouble.of(it.word())).isEqualTo(it));
        assertThat(Trouble.of("something older")).isEqualTo(Trouble.BROKEN_OFF);
    }
}
