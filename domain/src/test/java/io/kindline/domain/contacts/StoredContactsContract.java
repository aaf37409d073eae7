package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** A contract that needs contacts: a brand, a queue and a door of its own. */
public abstract class StoredContactsContract extends PortContract {
    protected final Queue queue = DoorSamples.queue(DoorSamples.brand());
    protected final EntryPoint door = DoorSamples.door(queue);
    protected final OperatorId olga = new OperatorId(id());

    @BeforeEach
    void a_door_with_its_queue() {
        commit(() -> {
            port(Queues.class).save(queue);
            port(EntryPoints.class).save(door);
        });
    }

    protected static SubscriberId somebody() {
        return new SubscriberId(id());
    }

    protected final Contact.Waiting writes(SubscriberId who, EntryPoint at, Instant when) {
        var contact = ContactSamples.waiting(new ContactId(id()), who, at, queue, when);
        commit(() -> port(Contacts.class).open(contact, "Здравствуйте"));
        return contact;
    }

    protected final Contact stored(ContactId id) {
        return within(() -> port(Contacts.class).find(id).orElseThrow());
    }

    /** Takes the contact's next step and reads it again. */
    protected final Contact step(ContactId id, Function<Contact, Contact> next) {
        commit(() -> port(Contacts.class).save(next.apply(stored(id))));
        return stored(id);
    }

    protected final Contact.Active taken(ContactId id, OperatorId by, Instant at) {
        return (Contact.Active)
                step(id, one -> ((Contact.Unassigned) one).claim(by, "claimed", at));
    }

    protected final Contact.Closed closed(ContactId id, Outcome outcome, Instant at) {
        return (Contact.Closed)
                step(id, one -> ((Contact.Held) one).close(ContactSamples.ended(outcome), at));
    }
}
