package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;

/**
 * Every contact. A stored contact is changed by saving its next state with the version read; an
 * open one that waits stands in its queue's line by being saved.
 */
public interface Contacts {

    /** The contact, if there is one. */
    Optional<Contact> find(ContactId id);

    /** What the subscriber has or last had at this door. */
    AtTheDoor lookUp(SubscriberId subscriber, EntryPointId entryPoint);

    /**
     * Stores a new contact.
     *
     * @param heading the first words of what opened it, for lists
     * @throws ContactExists when the subscriber has an open contact at the door already; it may
     *     show only when the transaction ends
     */
    void open(Contact.Open contact, String heading);

    /**
     * Stores the next state.
     *
     * @throws ChangedMeanwhile when somebody else stored a state since this one was read; it may
     *     show only when the transaction ends
     * @throws StillWatched when it would end while somebody is not yet safe
     */
    void save(Contact next);

    /** Says how lists show the contact from now on. */
    void show(ContactId id, Discretion how);

    /** How lists show a contact. */
    enum Discretion {
        PLAIN,
        /** Neither who it is nor what was said: like any other card to whoever looks over. */
        NEUTRAL
    }

    /**
     * The latest contact of a subscriber at a door.
     *
     * @param latest empty when he never came by this door
     * @param knownBy who served him last, at whatever door
     */
    record AtTheDoor(Optional<Contact> latest, Optional<OperatorId> knownBy) {}

    /** Somebody else changed the contact since it was read; read again and decide again. */
    final class ChangedMeanwhile extends Conflict {
        private static final long serialVersionUID = 1;

        public ChangedMeanwhile(ContactId id) {
            super("contact " + id.value() + " was changed meanwhile");
        }
    }

    /** Somebody in this contact is not yet safe: nothing ends it but "safe" or an override. */
    final class StillWatched extends RuntimeException {
        private static final long serialVersionUID = 1;

        public StillWatched(ContactId id) {
            super("contact " + id.value() + " is watched until the person is safe");
        }
    }

    /** The subscriber has an open contact at the door already; add the message to that one. */
    final class ContactExists extends Conflict {
        private static final long serialVersionUID = 1;

        public ContactExists(SubscriberId subscriber) {
            super("subscriber " + subscriber.value() + " has an open contact at this door");
        }
    }
}
