package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.KnownDoors.Known;
import io.kindline.application.contacts.KnownDoors.Tie;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which doors a person is known, whatever that is read from. */
@ContractOf(KnownDoors.class)
public abstract class KnownDoorsContract extends StoredContactsContract {

    private EntryPoint anotherDoor() {
        EntryPoint another = DoorSamples.door(queue);
        commit(() -> port(EntryPoints.class).save(another));
        return another;
    }

    private SubscriberId anna() {
        Subscriber person = SubscriberSamples.subscriber(queue.brand(), "Анна", "KL-" + id());
        commit(() -> port(Subscribers.class).add(person, List.of()));
        return person.id();
    }

    private List<Known> of(ContactId contact) {
        return within(() -> port(KnownDoors.class).of(contact));
    }

    @Test
    void the_contacts_own_door_comes_first_then_joined_ones_then_those_of_earlier_contacts() {
        EntryPoint chat = anotherDoor();
        EntryPoint messenger = anotherDoor();
        SubscriberId anna = anna();
        ContactId earlier = writes(anna, messenger, NOW.minusSeconds(300)).id();
        ContactId joined = writes(somebody(), chat, NOW.minusSeconds(200)).id();
        ContactId own = writes(anna, door, NOW.minusSeconds(100)).id();
        step(joined, one -> ((Contact.Open) one).mergeInto(own, olga, NOW));

        assertThat(of(own))
                .containsExactly(
                        new Known(door.id(), own, Tie.OWN),
                        new Known(chat.id(), joined, Tie.JOINED),
                        new Known(messenger.id(), earlier, Tie.EARLIER));
        assertThat(of(new ContactId(id()))).isEmpty();
    }

    @Test
    void nobody_elses_door_is_known() {
        EntryPoint chat = anotherDoor();
        writes(somebody(), chat, NOW);
        ContactId own = writes(anna(), door, NOW).id();

        assertThat(of(own)).containsExactly(new Known(door.id(), own, Tie.OWN));
    }
}
