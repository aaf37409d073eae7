package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;

/** Every contact. A stored contact is changed by saving its next state with the version read. */
public interface Contacts {

    /** The contact, if there is one. */
    Optional<Contact> find(ContactId id);

    /** The one contact of the subscriber at this door that is not closed, if there is one. */
    Optional<Contact.Open> openAt(SubscriberId subscriber, EntryPointId entryPoint);

    /**
     * Stores a new contact together with the words that opened it.
     *
     * @throws ContactExists when the subscriber has an open contact at the door already
     */
    void open(Contact.Open contact, Message first);

    /**
     * Stores the next state.
     *
     * @return what is stored, with its new version
     * @throws ChangedMeanwhile when somebody else stored a state since this one was read
     */
    <C extends Contact> C save(C next);

    /** Somebody else changed the contact since it was read; read again and decide again. */
    final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;

        public ChangedMeanwhile(ContactId id) {
            super("contact " + id.value() + " was changed meanwhile");
        }
    }

    /** The subscriber has an open contact at the door already; add the message to that one. */
    final class ContactExists extends RuntimeException {
        private static final long serialVersionUID = 1;

        public ContactExists(SubscriberId subscriber) {
            super("subscriber " + subscriber.value() + " has an open contact at this door");
        }
    }
}
