package io.kindline.domain.entrypoints;

import static io.kindline.domain.entrypoints.DoorSamples.MOSCOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of doors and queues must do. */
@ContractOf({EntryPoints.class, Queues.class})
public abstract class EntryPointsContract extends PortContract {

    private EntryPoints entryPoints() {
        return port(EntryPoints.class);
    }

    private Queues queues() {
        return port(Queues.class);
    }

    private final Queue queue = DoorSamples.queue(DoorSamples.brand());

    @Test
    void a_door_comes_back_as_it_was_saved() {
        EntryPoint door =
                DoorSamples.door(
                        queue,
                        new OpeningHoursText(
                                        "MON-FRI 09:00-13:00,14:00-18:00; SAT 10:00-16:00",
                                        "2026-12-31 closed; 2027-01-07 10:00-14:00")
                                .in(MOSCOW));
        queues().save(queue);
        entryPoints().save(door);

        assertThat(entryPoints().byKey(door.key())).contains(door);
        assertThat(entryPoints().byId(door.id())).isEqualTo(door);
        assertThat(entryPoints().all()).contains(door);
        assertThat(queues().byId(queue.id())).isEqualTo(queue);
        assertThat(queues().all()).contains(queue);
    }

    @Test
    void a_changed_door_is_seen_at_once() {
        EntryPoint door = DoorSamples.door(queue);
        queues().save(queue);
        entryPoints().save(door);
        assertThat(entryPoints().byId(door.id())).isEqualTo(door);

        EntryPoint changed =
                new EntryPoint(
                        door.id(),
                        door.key(),
                        "Chat 614",
                        Channel.APP_CHAT,
                        Door.HTTP,
                        door.brand(),
                        door.queue(),
                        OpeningHours.always(MOSCOW),
                        door.targets(),
                        door.language(),
                        "",
                        "Mira",
                        160,
                        Optional.of(URI.create("https://example.org/replies")));
        entryPoints().save(changed);

        assertThat(entryPoints().byId(door.id())).isEqualTo(changed);
        assertThat(entryPoints().byKey(door.key())).contains(changed);
    }

    @Test
    void a_retired_door_lets_nobody_in_and_is_kept() {
        EntryPoint door = DoorSamples.door(queue);
        var retired =
                new EntryPoint(
                        door.id(),
                        door.key(),
                        door.name(),
                        door.channel(),
                        door.door(),
                        door.brand(),
                        door.queue(),
                        door.hours(),
                        door.targets(),
                        door.language(),
                        door.greeting(),
                        door.persona(),
                        door.textMax(),
                        door.callbackUrl(),
                        Standing.RETIRED);
        queues().save(queue);
        entryPoints().save(door);
        entryPoints().save(retired);

        assertThat(entryPoints().byKey(door.key())).isEmpty();
        assertThat(entryPoints().byId(door.id())).isEqualTo(retired);
        assertThat(entryPoints().all()).contains(retired);
    }

    @Test
    void an_unknown_word_opens_no_door() {
        assertThat(entryPoints().byKey(new EntryPointKey("no-such-door"))).isEmpty();
    }

    @Test
    void an_id_that_never_was_is_a_bug() {
        assertThatThrownBy(() -> entryPoints().byId(new EntryPointId(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> queues().byId(new QueueId(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }
}
